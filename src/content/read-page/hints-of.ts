import { HINT_WORDS, HINTS, Hint, Tag } from './hints.data.ts';
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

const UNEVEN_NAME = /[A-Z_:.]|--/;

function ofName(name: string): number {
  // A page builder calls every part a widget, the article too.
  if (name.startsWith('elementor')) return 0;
  let plain = name;
  // Most names are plain already.
  if (UNEVEN_NAME.test(name)) {
    plain = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[-_:.]+/g, '-');
  }
  const parts = plain.split('-');
  let hints = 0;
  for (let at = 0; at < parts.length; at++) {
    let word = parts[at] ?? '';
    hints |= HINT_WORDS.get(word) ?? 0;
    if (at === 0) hints |= HINT_WORDS.get(`^${word}`) ?? 0;
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
const { getAttribute, getAttributeNames } = Element.prototype;

/**
 * What an element's tag, role, class, id and label tell about the text in it.
 *
 * @param told by its tag
 * @param isNamed whether it has attributes at all
 */
export function hintsOf(element: Element, tag: string, told: number, isNamed: boolean, known: KnownNames): number {
  let hints = told & HINTS;
  if ((told & Tag.own) !== 0) hints |= ofNames(tag.toLowerCase(), known);
  if (!isNamed) return hints;
  if ((told & Tag.part) !== 0) return hints | ofPart(element, tag, known);
  const names = getAttribute.call(element, 'class');
  if (names) hints |= ofNames(names, known);
  const id = getAttribute.call(element, 'id');
  return id ? hints | ofNames(id, known) : hints;
}

/** The attributes that tell anything; pages of today keep in `data-` the names that their class names have lost to tools. */
const told = new Set(['class', 'id', 'data-component', 'data-testid', 'role', 'itemprop', 'aria-label']);

function ofPart(element: Element, tag: string, known: KnownNames): number {
  let hints = 0;
  for (const name of getAttributeNames.call(element)) {
    const value = (told.has(name) && getAttribute.call(element, name)) || '';
    if (value === '') continue;
    if (name === 'role') hints |= BESIDE_ROLES.has(value) ? Hint.beside : 0;
    else if (name === 'itemprop')
      hints |= value === 'articleBody' ? Hint.body : value === 'comment' ? Hint.comments : 0;
    else if (name === 'aria-label')
      hints |= isStock(value) || /^(?:comments?|share|tags|topics)\b/i.test(value) ? Hint.beside : 0;
    // Blogs write an article's topics into its class: "tag-advertising".
    else if (name !== 'class' || (tag !== 'MAIN' && (tag !== 'ARTICLE' || !/(?:^|\s)(?:tag|category)-/.test(value))))
      hints |= ofNames(value, known);
  }
  return hints;
}
