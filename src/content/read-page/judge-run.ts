import type { BlockKind } from '../../core/model/article.ts';
import { type Box, outwards, type Run } from './box.ts';
import { Hint } from './hints.data.ts';
import { CREDIT, DATE_LINE, STOCK, STOCK_SHORT } from './stock-lines.data.ts';
import type { Sees } from './visibility.ts';

/** A run that is the article's, and what it is. */
export interface Chosen {
  readonly run: Run;
  readonly kind: BlockKind;
}

/** What stands around a run. */
interface Around {
  readonly hints: number;
  readonly tags: ReadonlySet<string>;
}

export function around(run: Run, body: Box | null): Around {
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

export const isSentence = ({ text }: Run): boolean =>
  text.length >= 60 || (text.length >= 25 && /[.!?…。”"’]\s*$/.test(text));

export function isStock({ text, linked }: Run): boolean {
  if (text.length < 110 && (STOCK_SHORT.test(text) || DATE_LINE.test(text))) return true;
  return (text.length < 260 || linked > 0.4 * text.length) && STOCK.test(text);
}

export function isWanted(run: Run, kind: BlockKind): boolean {
  if (!/\p{L}{2}/u.test(run.text) || isStock(run)) return false;
  const linked = run.linked / run.text.length;
  if (kind === 'item' || kind === 'heading') return linked < 0.6;
  return linked < 0.5 || (linked < 0.9 && run.text.length > 120 && /[.!?…]["”’»)]*$/.test(run.text));
}

/** Whose words a block quotation or post are: the block's author, no words of it. */
const isSignature = ({ text, box }: Run): boolean =>
  text.length < 120 && /^[—–―]/.test(text) && box.element.tagName !== 'P';

/** What a run of the body is; `null` when it is none of the article's words. */
export function judgeRun(run: Run, body: Box, sees: Sees): Chosen | null {
  const outer = around(run, body);
  if (run.box.off || (outer.hints & Hint.pulled) !== 0) return null;
  const kind = kindOf(run, outer);
  if ((kind === 'post' || kind === 'quote') && isSignature(run)) return null;
  return isWanted(run, kind) && sees(run.box.element) ? { run, kind } : null;
}
