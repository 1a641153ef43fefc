import { isElement, tagOf } from './collect-runs.ts';
import { Hint, Tag, tagTells } from './hints.data.ts';
import { hintsOf } from './hints-of.ts';
import { makeSees, type Sees } from './visibility.ts';

/** Blanks, characters that have no place in words, and the marks that a browser paints and no node holds. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060“”]+/g, '');

/** What reading leaves out of a line of text. */
function isLeftOut(element: Element, sees: Sees): boolean {
  const tag = tagOf(element);
  const told = tagTells(tag);
  if ((told & Tag.skipped) !== 0 || !sees(element)) return true;
  const isNamed = Element.prototype.hasAttributes.call(element);
  return isNamed && (hintsOf(element, tag, told, isNamed, new Map()) & Hint.unseen) !== 0;
}

function readIn(range: Range): string {
  const { commonAncestorContainer: around, startContainer, startOffset, endContainer, endOffset } = range;
  const sees = makeSees(around.ownerDocument ?? document);
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isElement(node) && isLeftOut(node, sees) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (isElement(node) || !range.intersectsNode(node)) continue;
    const to = node === endContainer ? endOffset : undefined;
    words += (node.nodeValue ?? '').slice(node === startContainer ? startOffset : 0, to);
  }
  return words;
}

/** Whether a range holds these words and no others: what a page wrote over them, or put between them, is not what was read. */
export function holdsWords(range: Range, words: string): boolean {
  const found = range.toString();
  if (found === words) return true;
  const wanted = bare(words);
  return bare(found) === wanted || bare(readIn(range)) === wanted;
}
