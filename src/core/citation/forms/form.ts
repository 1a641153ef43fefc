import type { CitationType } from '../../model/mention.ts';
import type { Realm, Surroundings } from '../surroundings.ts';

/** Named groups of a form's match; a group that took no part is absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What surrounds a form's match, for rows that want more than their own words. */
export interface FormPlace {
  readonly around: Surroundings;
  readonly start: number;
  readonly end: number;
  /** Up to 40 characters before and after. */
  readonly before: string;
  readonly after: string;
  /** The state that a name or abbreviation stands for: `us-ca`. */
  stateOf(name: string): string | null;
}

/**
 * One way of writing a citation.
 *
 * `pattern` is tried where a word of `on` (lower case; `#` any number, `§`) begins; it may use `{num}`, `{sec}` and the other
 * names of `compile-forms.ts`. In `id`, `{group}` is a group as a plain number or in lower case, `{group|slug}` its slug and
 * `{sub}` the parenthesised parts as segments.
 */
export interface Form {
  readonly on: string;
  readonly pattern: string;
  readonly type: CitationType;
  readonly id: string | ((groups: Groups, at: FormPlace) => string | null);
  /** The sentence must speak of this, or the text be in this realm. */
  readonly needs?: 'law' | 'court' | 'vote' | Realm;
  /** What the words before or after must match, or must not. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  readonly place?: 'state' | 'local';
  readonly rank?: number;
  /** The group that may be followed by further ones ("Propositions 36 and 47"), each a citation of its own. */
  readonly list?: string;
}
