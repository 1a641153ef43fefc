import Mark from 'mark.js';

/** Elements whose text the library leaves out of its count. */
const LEFT_OUT = 'script,style,title,head,html';

/** What a page highlighted by https://markjs.io gets: an element around every stretch of marked words. */
export function markWithMarkJs(ranges: readonly Range[]): void {
  const starts = new Map<Node, number>();
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.matches(LEFT_OUT)) continue;
    starts.set(node, length);
    length += node.textContent?.length ?? 0;
  }
  const offsets = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const start = (starts.get(startContainer) ?? 0) + startOffset;
    return { start, length: (starts.get(endContainer) ?? 0) + endOffset - start };
  });
  new Mark(document.body).markRanges(offsets);
}

/** Take the elements away again. */
export function unwrapMarks(): void {
  for (const mark of document.querySelectorAll('mark')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}
