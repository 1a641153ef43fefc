import type { BlockKind } from '../../core/model/article.ts';
import { type Box, Hint, outwards, type Run } from './box.ts';
import { CREDIT, STOCK, STOCK_SHORT } from './stock-lines.data.ts';
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

function around(run: Run, body: Box): Around {
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
  if (text.length < 90 && STOCK_SHORT.test(text)) return true;
  return (text.length < 200 || linked > 0.4 * text.length) && STOCK.test(text);
}

function isWanted(run: Run, kind: BlockKind): boolean {
  if (!/\p{L}{2}/u.test(run.text) || isStock(run)) return false;
  const linked = run.linked / run.text.length;
  if (kind === 'item' || kind === 'heading') return linked < 0.6;
  return linked < 0.5 || (run.text.length > 120 && linked < 0.9);
}

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

/** Leave in the body what the reporter wrote: no links to elsewhere, no stock lines, nothing after the last sentence. */
export function chooseRuns(runs: readonly Run[], body: Box, title: number, sees: Sees): readonly Chosen[] {
  const boxes = new Set<Box>();
  const chosen: Chosen[] = [];
  const headline = runs[title]?.text;
  for (const [at, run] of runs.entries()) {
    if (at <= title || run.box.off || run.text === headline) continue;
    if (!boxes.has(run.box)) {
      if (![...outwards(run.box, null)].includes(body)) continue;
      boxes.add(run.box);
    }
    const outer = around(run, body);
    if ((outer.hints & Hint.pulled) !== 0) continue;
    const kind = kindOf(run, outer);
    if (isWanted(run, kind) && sees(run.box.element)) chosen.push({ run, kind });
  }
  return chosen.slice(0, endOf(chosen));
}
