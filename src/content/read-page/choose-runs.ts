import type { BlockKind } from '../../core/model/article.ts';
import { type Box, isWithin, outwards, type Run } from './box.ts';
import { Hint } from './hints.data.ts';
import { CREDIT, DATE_LINE, STOCK, STOCK_SHORT } from './stock-lines.data.ts';
import type { Sees } from './visibility.ts';

/** A run that is the article's, and what it is. */
export interface Chosen {
  readonly run: Run;
  readonly kind: BlockKind;
}

/** What stands between a run and the body. */
interface Around {
  readonly hints: number;
  readonly tags: ReadonlySet<string>;
}

function around(run: Run, body: Box | null): Around {
  let hints = run.hints;
  const tags = new Set<string>();
  for (const box of outwards(run.box, body)) {
    hints |= box.hints;
    tags.add(box.element.tagName);
  }
  return { hints, tags };
}

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
const ITEMS = ['LI', 'DD', 'DT', 'TD', 'TH'];

function kindOf(run: Run, { hints, tags }: Around): BlockKind {
  if ((hints & Hint.post) !== 0) return 'post';
  if ((hints & Hint.caption) !== 0 || tags.has('FIGURE') || CREDIT.test(run.text)) return 'caption';
  if (HEADINGS.some((tag) => tags.has(tag))) return 'heading';
  if (tags.has('BLOCKQUOTE')) return 'quote';
  if (ITEMS.some((tag) => tags.has(tag))) return 'item';
  return 'paragraph';
}

const isSentence = ({ text }: Run): boolean => text.length >= 60 || (text.length >= 25 && /[.!?…。”"’]\s*$/.test(text));

function isStock({ text, linked }: Run): boolean {
  if (text.length < 110 && (STOCK_SHORT.test(text) || DATE_LINE.test(text))) return true;
  return (text.length < 260 || linked > 0.4 * text.length) && STOCK.test(text);
}

function isWanted(run: Run, kind: BlockKind): boolean {
  if (!/\p{L}{2}/u.test(run.text) || isStock(run)) return false;
  const linked = run.linked / run.text.length;
  if (kind === 'item' || kind === 'heading') return linked < 0.6;
  return linked < 0.5 || (linked < 0.9 && run.text.length > 120 && /[.!?…]["”’»)]*$/.test(run.text));
}

/** Whose words a block quotation or post are: the block's author, no words of it. */
const isSignature = ({ text, box }: Run): boolean =>
  text.length < 120 && /^[—–―]/.test(text) && box.element.tagName !== 'P';

/** Nothing of the article comes after its last sentence. */
function endOf(chosen: readonly Chosen[]): number {
  let end = chosen.length;
  for (let last = chosen[end - 1]; last; last = chosen[--end - 1]) {
    const { run, kind } = last;
    const loose = kind === 'heading' || kind === 'caption' || (kind === 'item' && run.linked > 0.3 * run.text.length);
    if (!loose && isSentence(run)) break;
  }
  return end;
}

/** Nothing of the article comes before its headline, unless the headline stands below most of its text: a recipe's. */
function beginOf(inside: readonly Run[], headline: Run | undefined): number {
  const at = headline ? inside.indexOf(headline) : -1;
  const length = (runs: readonly Run[]): number =>
    runs.reduce((sum, { text }) => sum + (text.length < 60 ? 0 : text.length), 0);
  return length(inside.slice(0, at + 1)) > length(inside.slice(at + 1)) ? 0 : at + 1;
}

/** Headline, standfirst and captions that stand before the body. */
function openingOf(runs: readonly Run[], headline: Run, body: readonly Chosen[]): readonly Chosen[] {
  const first = body[0];
  const opening: Chosen[] = [{ run: headline, kind: 'headline' }];
  const from = runs.indexOf(headline) + 1;
  const to = first ? runs.indexOf(first.run) : from;
  if (to - from > 60) return opening;
  for (const run of runs.slice(from, Math.max(from, to))) {
    if (run.box.off || run.text === headline.text) continue;
    const { hints, tags } = around(run, null);
    const isCaption = tags.has('FIGCAPTION') || (hints & Hint.caption) !== 0;
    const isStandfirst =
      (run.box.hints & Hint.standfirst) !== 0 || (run.box.parent && (run.box.parent.hints & Hint.standfirst) !== 0);
    const kind = isCaption ? 'caption' : isStandfirst || run.box.element.tagName === 'H2' ? 'standfirst' : null;
    if (kind && isWanted(run, kind) && isSentence(run)) opening.push({ run, kind });
  }
  return opening;
}

/** Leave in the body what the reporter wrote: no links to elsewhere, no stock lines, nothing after the last sentence. */
export function chooseRuns(runs: readonly Run[], body: Box, headline: Run | undefined, sees: Sees): readonly Chosen[] {
  const inside = runs.filter((run) => !run.box.off && isWithin(run.box, body));
  const chosen: Chosen[] = [];
  for (const run of inside.slice(beginOf(inside, headline))) {
    if (run.text === headline?.text) continue;
    const outer = around(run, body);
    if ((outer.hints & Hint.pulled) !== 0) continue;
    const kind = kindOf(run, outer);
    if ((kind === 'post' || kind === 'quote') && isSignature(run)) continue;
    if (isWanted(run, kind) && sees(run.box.element)) chosen.push({ run, kind });
  }
  const whole = chosen.slice(0, endOf(chosen));
  return [...(headline && sees(headline.box.element) ? openingOf(runs, headline, whole) : []), ...whole];
}
