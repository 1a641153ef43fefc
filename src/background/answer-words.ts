import type { Quotation } from '../core/model/mention.ts';
import type { Entry, PageReport, SeenMention } from '../core/model/page.ts';
import { shownToReader } from '../messaging/shown-to-reader.ts';
import type { Asked } from './asked.ts';
import { readSettings } from './settings.ts';
import { knowMentions } from './threads-here.ts';

/** The key of words that were asked about: no mention of a page has it. */
const KEY = 'asked';

/**
 * Look up words that the reader selected, as if somebody said them.
 *
 * Where the page was read and they stand in one of its statements, they have its speaker. What the page says elsewhere
 * inside the selected words follows as entries of their own: statements and citations with what is known of each.
 *
 * @param before what was found on the page before
 */
export async function answerWords({ facts, words }: Asked, before: readonly Entry[]): Promise<PageReport> {
  const seen = toMention(words, before);
  const known = await knowMentions({ facts, mentions: [seen], asFound: true });
  const findings = shownToReader(known.findings, await readSettings());
  const inside = before.filter((entry) => entry.findings.length + Number(entry.explanation !== null) > 0);
  return {
    facts,
    entries: [{ seen, findings, explanation: null }, ...inside.filter((entry) => has(words, entry.seen))],
  };
}

function toMention(words: string, known: readonly Entry[]): SeenMention {
  const around = known.find(({ seen }) => seen.mention.mention === 'quotation' && has(seen.selector.exact, words));
  const said = around?.seen.mention;
  const mention: Quotation = {
    mention: 'quotation',
    kind: 'direct',
    start: 0,
    end: words.length,
    marked: false,
    speaker: said?.mention === 'quotation' ? said.speaker : null,
    cue: null,
    attributed: true,
    confidence: 1,
  };
  return {
    key: KEY,
    mention,
    selector: { exact: words, prefix: '', suffix: '' },
    sentence: around?.seen.sentence ?? words,
  };
}

function has(text: string, part: string | SeenMention): boolean {
  return fold(text).includes(fold(typeof part === 'string' ? part : part.selector.exact));
}

/** A selection has line breaks and blanks where the page's text has others. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
