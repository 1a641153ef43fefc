import { Hint } from './box.ts';
import { BESIDE, BODY, CAPTION, COMMENTS, POST, PULLED, STANDFIRST, UNSEEN } from './hints.data.ts';

const RULES = [
  [COMMENTS, Hint.comments],
  [BESIDE, Hint.beside],
  [UNSEEN, Hint.unseen],
  [BODY, Hint.body],
  [CAPTION, Hint.caption],
  [PULLED, Hint.pulled],
  [STANDFIRST, Hint.standfirst],
  [POST, Hint.post],
] as const;

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

function ofNames(names: string, known: KnownNames): number {
  const before = known.get(names);
  if (before !== undefined) return before;
  const split = `-${names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')}-`;
  let hints = 0;
  for (const [rule, hint] of RULES) if (rule.test(split)) hints |= hint;
  known.set(names, hints);
  return hints;
}

// A form's fields shadow the properties of the form itself, so its attributes are read by the prototype.
const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

/** What an element's tag, role, class and id tell about the text in it. */
export function hintsOf(element: Element, tag: string, known: KnownNames): number {
  let hints = 0;
  const names = attribute(element, 'class');
  if (names) hints |= ofNames(names, known);
  const id = attribute(element, 'id');
  if (id) hints |= ofNames(id, known);
  const role = attribute(element, 'role');
  if (role && BESIDE_ROLES.has(role)) hints |= Hint.beside;
  const itemprop = attribute(element, 'itemprop');
  if (itemprop === 'articleBody') hints |= Hint.body;
  else if (itemprop === 'comment') hints |= Hint.comments;
  if (tag === 'FOOTER' || tag === 'ASIDE') hints |= Hint.beside;
  if (tag === 'FIGCAPTION') hints |= Hint.caption;
  return hints;
}
