import { HINT_WORDS, Hint, TAG_HINTS } from './hints.data.ts';
import { STOCK } from './stock-lines.data.ts';

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
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.]+/);
  let hints = HINT_WORDS.get(`^${parts[0]}`) ?? 0;
  for (let at = 0; at < parts.length; at++) {
    let word = '';
    for (let size = 0; size < 3 && at + size < parts.length; size++) {
      word += size === 0 ? parts[at] : `-${parts[at + size]}`;
      hints |= HINT_WORDS.get(word) ?? 0;
    }
  }
  return hints;
}

function ofNames(names: string, known: KnownNames): number {
  let hints = known.get(names);
  if (hints === undefined) {
    hints = 0;
    for (const name of names.split(/\s+/)) hints |= ofName(name);
    known.set(names, hints);
  }
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
  if (label && (STOCK.test(label.toLowerCase()) || /^(?:comments?|share|tags|topics)\b/i.test(label)))
    hints |= Hint.beside;
  return hints;
}
