import type { Entry } from '../../core/model/page.ts';
import type { TextQuoteSelector } from '../../core/model/selector.ts';
import { bareWords } from './bare-words.ts';

/** A statement of the page that selected words stand in. */
export interface SelectedStatement {
  readonly entry: Entry;
  /** All of it is selected; a quotation mark, comma or full stop more or less makes no difference. */
  readonly whole: boolean;
}

/** How much of the words around must be the same: the same few words may stand elsewhere, and nobody says them there. */
const context = 12;

/** Find the statement that selected words are a part of; `null` where they stand in none, or go beyond it. */
export function selectedStatement(
  { exact, prefix, suffix }: TextQuoteSelector,
  entries: readonly Entry[],
): SelectedStatement | null {
  const words = bareWords(exact);
  if (words === '') return null;
  for (const entry of entries) {
    const { mention, selector } = entry.seen;
    if (mention.mention !== 'quotation' || !fold(selector.exact).includes(fold(words))) continue;
    const before = prefix.slice(prefix.length - Math.min(context, prefix.length, selector.prefix.length));
    const after = suffix.slice(0, Math.min(context, selector.suffix.length));
    const around = selector.prefix + selector.exact + selector.suffix;
    if (!fold(around).includes(fold(before + exact + after))) continue;
    return { entry, whole: fold(bareWords(selector.exact)) === fold(words) };
  }
  return null;
}

/** Blanks and line breaks are all the same, and what ends a sentence is no word. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[.!?]$/, '');
}
