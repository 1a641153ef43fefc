import { HINT_WORDS, Hint, TAG_HINTS } from './hints.data.ts';
import { isStock } from './is-stock.ts';

const BESIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alertdialog',
  'alert',
  'tablist',
  'status',
  'form',
  'tooltip',
]);

/** Names that one reading has met, because pages repeat them. */
export type KnownNames = Map<string, number>;

function ofName(name: string): number {
  // A page builder calls every part a widget, the article too.
  if (name.startsWith('elementor')) return 0;
  const parts = (/[A-Z]/.test(name) ? name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase() : name).split(/[-_:.]+/);
  let hints = HINT_WORDS.get(`^${parts[0]}`) ?? 0;
  for (let at = 0; at < parts.length; at++) {
    let word = parts[at] ?? '';
    hints |= HINT_WORDS.get(word) ?? 0;
    for (let next = at + 1; next < parts.length && next < at + 3; next++) {
      word += `-${parts[next]}`;
      hints |= HINT_WORDS.get(word) ?? 0;
    }
  }
  return hints;
}

/** What a list of names tells; both the list and each name are looked up once. */
function ofNames(names: string, known: KnownNames): number {
  const before = known.get(names);
  if (before !== undefined) return before;
  let hints = 0;
  for (const name of names.split(/\s+/)) {
    const one = known.get(name) ?? ofName(name);
    known.set(name, one);
    hints |= one;
  }
  known.set(names, hints);
  return hints;
}

// A form's fields shadow the properties of the form itself, so its attributes are read by the prototype.
const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

/** Where pages of today keep the names that their class names have lost to tools. */
const NAMES = ['data-component', 'data-testid'] as const;
/** Elements that hold parts of a page; the others hold words. */
const PARTS = new Set(['DIV', 'SECTION', 'UL', 'OL', 'ARTICLE', 'MAIN', 'HEADER', 'FORM', 'TABLE']);

/** What an element's tag, role, class, id and label tell about the text in it. */
export function hintsOf(element: Element, tag: string, known: KnownNames): number {
  let hints = TAG_HINTS[tag] ?? 0;
  const names = attribute(element, 'class');
  // Blogs write an article's topics into its class: "tag-advertising".
  if (names && tag !== 'MAIN' && !(tag === 'ARTICLE' && /(?:^|\s)(?:tag|category)-/.test(names)))
    hints |= ofNames(names, known);
  const id = attribute(element, 'id');
  if (id) hints |= ofNames(id, known);
  const isOwn = tag.includes('-');
  if (isOwn) hints |= ofNames(tag.toLowerCase(), known);
  return isOwn || PARTS.has(tag) ? hints | ofPart(element, known) : hints;
}

function ofPart(element: Element, known: KnownNames): number {
  let hints = 0;
  for (const attributeName of NAMES) {
    const name = attribute(element, attributeName);
    if (name) hints |= ofNames(name, known);
  }
  const role = attribute(element, 'role');
  if (role && BESIDE_ROLES.has(role)) hints |= Hint.beside;
  const itemprop = attribute(element, 'itemprop');
  if (itemprop === 'articleBody') hints |= Hint.body;
  else if (itemprop === 'comment') hints |= Hint.comments;
  const label = attribute(element, 'aria-label');
  if (label && (isStock(label) || /^(?:comments?|share|tags|topics)\b/i.test(label))) hints |= Hint.beside;
  return hints;
}
