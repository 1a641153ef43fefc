import type { DraftForm } from '../model/draft.ts';
import { WORDING, type WordingTable } from './wording.data.ts';

/** A remark on a form that can be published all the same. */
export interface WordingHint {
  readonly field: 'summary' | 'saidOn' | `source-date-${number}`;
  /**
   * `verdict`: a verdict that nobody is named for; `judging`: a word about the speaker; `person`: somebody is named who may be
   * no public person; `undated`: the statement or a source has no date.
   */
  readonly hint: 'verdict' | 'judging' | 'person' | 'undated';
  /** The word or name that it is about; empty with `undated`. */
  readonly words: string;
}

/**
 * Look over a form's wording, in the language that it names or English.
 *
 * What stands between quotation marks is somebody else's and is not looked at. At most one hint of a kind for the summary.
 */
export function checkWording(form: DraftForm): WordingHint[] {
  const table = WORDING[form.language.slice(0, 2).toLowerCase()] ?? WORDING.en;
  const hints: WordingHint[] = [];
  if (form.quotation.trim() !== '' && form.saidOn.trim() === '')
    hints.push({ field: 'saidOn', hint: 'undated', words: '' });
  form.sources.forEach(({ url, date }, index) => {
    if (url.trim() !== '' && date.trim() === '')
      hints.push({ field: `source-date-${index}`, hint: 'undated', words: '' });
  });
  if (!table) return hints;
  const own = withoutQuoted(form.summary);
  const verdict = unattributedVerdict(own, table, form.ratingAuthor.trim() !== '');
  const judging = firstOf(own, table.judging);
  const person = table.capitalsName ? privateName(own, form, table) : null;
  if (verdict) hints.push({ field: 'summary', hint: 'verdict', words: verdict });
  if (judging) hints.push({ field: 'summary', hint: 'judging', words: judging });
  if (person) hints.push({ field: 'summary', hint: 'person', words: person });
  return hints;
}

/** The text with the words of others blanked, at the same offsets. */
function withoutQuoted(text: string): string {
  return text.replace(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
}

function unattributedVerdict(text: string, table: WordingTable, rated: boolean): string | null {
  if (rated) return null;
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const verdict = firstOf(sentence, table.verdicts);
    if (verdict && !firstOf(sentence, table.attributed)) return verdict;
  }
  return null;
}

/** The first of some words that stands in a text, as the text writes it. */
function firstOf(text: string, words: readonly string[]): string | null {
  let first: { readonly at: number; readonly word: string } | null = null;
  for (const word of words) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
    if (found && (!first || found.index < first.at)) first = { at: found.index, word: found[0] };
  }
  return first?.word ?? null;
}

/** A name of two or three words that the form's other fields do not know and that names no office or institution. */
function privateName(text: string, form: DraftForm, table: WordingTable): string | null {
  const known = fold(
    [form.speaker, form.publisher, form.ratingAuthor, form.quotation, ...form.sources.flatMap(Object.values)].join(' '),
  );
  const publicWords = new Set(table.publicWords);
  for (const found of text.matchAll(
    /(?<=\p{Ll}\p{P}?\s+)(?:\p{Lu}\p{Ll}+\s+)?\p{Lu}[\p{Ll}’']+(?:\s+\p{Lu}\p{Ll}+){1,2}/gu,
  )) {
    const name = found[0];
    const words = fold(name).split(/\s+/);
    const before = fold(text.slice(0, found.index)).trimEnd().split(/\s+/).at(-1) ?? '';
    if (words.some((word) => publicWords.has(word)) || publicWords.has(before)) continue;
    if (!words.some((word) => known.includes(word))) return name;
  }
  return null;
}

function fold(text: string): string {
  return text.toLowerCase();
}
