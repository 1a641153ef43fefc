import type { Explanation, InstrumentChange } from '../core/model/explanation.ts';
import type { Citation } from '../core/model/mention.ts';
import type { Entry, PageReport } from '../core/model/page.ts';
import { cutText } from './cut-text.ts';

/** What held on a day: the last change of the whole instrument until then, or `none` before it came into force. */
export type Standing = InstrumentChange['what'] | 'none';

/** What a card shows of a law, ruling or policy. */
export interface CitedView {
  readonly id: string;
  readonly name: string;
  /** As the article writes it. */
  readonly words: string;
  /** Empty when only name and link are known. */
  readonly text: string;
  readonly link: string | null;
  /** Standing on the article's day and today; `null` where it is not known. */
  readonly article: { readonly date: string; readonly standing: Standing } | null;
  readonly now: { readonly date: string; readonly standing: Standing } | null;
  /** What changed since the article, every change of a part, and the last of the whole where none came since; oldest first. */
  readonly changes: readonly InstrumentChange[];
  /** The other places of the article that cite it, in reading order. */
  readonly also: readonly { readonly key: string; readonly sentence: string }[];
}

/** Say what a citation's card shows of the instrument itself. */
export function toCitedView(entry: Entry, mention: Citation, report: PageReport, today: string): CitedView {
  const { explanation } = entry;
  const published = report.facts.publishedOn?.slice(0, 10) ?? null;
  return {
    id: mention.id,
    name: cutText(explanation?.name ?? mention.text),
    words: cutText(mention.text),
    text: cutText(explanation?.text ?? ''),
    link: explanation?.link ?? null,
    ...standing(explanation, published, today),
    also: report.entries
      .filter(({ seen }) => seen.key !== entry.seen.key)
      .filter(({ seen }) => seen.mention.mention === 'citation' && seen.mention.id === mention.id)
      .map(({ seen }) => ({ key: seen.key, sentence: cutText(seen.sentence, 120) })),
  };
}

function standing(
  explanation: Explanation | null,
  published: string | null,
  today: string,
): Pick<CitedView, 'article' | 'now' | 'changes'> {
  const known = (explanation?.changes ?? [])
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const whole = known.filter(({ part }) => part === undefined);
  const on = (date: string): { date: string; standing: Standing } | null => {
    const last = whole.findLast((change) => change.date <= date)?.what;
    if (last) return { date, standing: last };
    return whole[0]?.what === 'in-force' ? { date, standing: 'none' } : null;
  };
  const isSince = ({ date }: InstrumentChange) => published !== null && date > published;
  const latest = whole.some(isSince) ? undefined : whole.at(-1);
  return {
    article: published ? on(published) : null,
    now: on(today),
    changes: known.filter((change) => change === latest || change.part !== undefined || isSince(change)),
  };
}
