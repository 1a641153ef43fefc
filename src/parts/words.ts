import type messages from '../../public/_locales/en/messages.json';

type MessageName = keyof typeof messages;
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<Name> = Name extends `${infer Head}_${Plural}` ? Head : Name;

/** A message's name; where a message has plural forms, without the form. */
export type WordKey = Stem<MessageName>;

/** Where texts come from: `browser.i18n` in the extension, the English file in test pages. */
export interface WordSource {
  /** The message as `_locales` holds it; `undefined` when it has none of that name. */
  readonly message: (name: string) => string | undefined;
  /** BCP 47 tag of the reader's language, for dates and numbers. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

let words: WordSource = { message: () => undefined, language: 'en', direction: 'ltr' };

/** Say once, before anything is drawn, where texts come from. */
export function setWords(source: WordSource): void {
  words = source;
}

/** The reader's language and its direction, for `lang`, `dir` and `Intl`. */
export function wordsLanguage(): { readonly language: string; readonly direction: 'ltr' | 'rtl' } {
  return { language: words.language, direction: words.direction };
}

/**
 * A text of the interface, with `{name}` replaced by its value.
 *
 * A value called `count` chooses the plural form and is written as the language writes numbers.
 */
export function t(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const message = form(key, values.count) ?? key;
  return message.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(words.language) : (value ?? braces);
  });
}

function form(key: string, count: string | number | undefined): string | undefined {
  if (typeof count !== 'number') return words.message(key);
  const plural = new Intl.PluralRules(words.language).select(count);
  return words.message(`${key}_${plural}`) ?? words.message(`${key}_other`) ?? words.message(key);
}

/** Several short facts as one list: "5 with context, 3 not checked". */
export function listed(facts: readonly string[]): string {
  // Facts beside each other, none the last: German and French lists of the platform end in “and”.
  return facts.join(', ');
}
