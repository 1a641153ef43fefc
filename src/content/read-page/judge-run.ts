import type { BlockKind } from '../../core/model/article.ts';
import { lengthOf } from '../length-of.ts';
import type { Run } from './box.ts';
import { Hint } from './hints.data.ts';
import { isStock } from './is-stock.ts';
import { CREDIT } from './stock-lines.data.ts';
import type { Sees } from './visibility.ts';

/** A run that is the article's, and what it is. */
export interface Chosen {
  readonly run: Run;
  readonly kind: BlockKind;
}

function kindOf(run: Run): BlockKind {
  const hints = run.hints | run.box.inner;
  if ((hints & Hint.post) !== 0) return 'post';
  if ((hints & (Hint.caption | Hint.figure)) !== 0 || (run.text.endsWith(')') && CREDIT.test(run.text)))
    return 'caption';
  if ((hints & Hint.heading) !== 0) return 'heading';
  if ((hints & Hint.quote) !== 0) return 'quote';
  return (hints & Hint.item) !== 0 ? 'item' : 'paragraph';
}

/** How sentences end, in letters of any kind, and the marks that may close behind. */
const STOP = '[.!?…。！？।؟۔]';
const CLOSING = '["”“’»«」』]';
const ENDED = new RegExp(`(?:${STOP}|${CLOSING})\\s*$`);
const STOPPED = new RegExp(`${STOP}(?:${CLOSING}|\\))*$`);

export function isSentence({ text }: Run): boolean {
  const length = lengthOf(text);
  return length >= 60 || (length >= 25 && ENDED.test(text));
}

/** A long line counts as stock only when much of it is linked. */
export const isStockRun = ({ text, linked }: Run): boolean =>
  (text.length < 260 || linked > 0.4 * text.length) && isStock(text);

export function isWanted(run: Run, kind: BlockKind): boolean {
  if (!/[A-Za-z\u00aa-\u1fff\u2c00-\uffff]{2}/.test(run.text) || isStockRun(run)) return false;
  const linked = run.linked / run.text.length;
  if (kind === 'item' || kind === 'heading') return linked < 0.6;
  return linked < 0.5 || (linked < 0.9 && run.text.length > 120 && STOPPED.test(run.text));
}

/** Whose words a block quotation or post are: the block's author, no words of it. A dash may open a speech, too. */
function isSignature({ text, box: { element, tag } }: Run): boolean {
  if (/^(?:a post shared by|view this post)\b/i.test(text)) return true;
  if (text.length >= 120 || !/^[—–―]/.test(text)) return false;
  return tag !== 'P' || (element.previousElementSibling !== null && element.nextElementSibling === null);
}

/** What a run of the body is; `null` when it is none of the article's words. Boxes have been settled before. */
export function judgeRun(run: Run, sees: Sees): Chosen | null {
  if (run.box.off || ((run.hints | run.box.inner) & Hint.pulled) !== 0) return null;
  const kind = kindOf(run);
  if ((kind === 'post' || kind === 'quote') && isSignature(run)) return null;
  return isWanted(run, kind) && sees(run.box.element) ? { run, kind } : null;
}
