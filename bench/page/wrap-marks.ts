/** What other tools do: put an element around every stretch of marked words. */
export function wrapMarks(ranges: readonly Range[]): void {
  for (const range of ranges.toReversed()) {
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    const first = range.commonAncestorContainer;
    if (first instanceof Text) texts.push(first);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && range.intersectsNode(node)) texts.push(node);
    for (const text of texts) {
      const start = text === range.startContainer ? range.startOffset : 0;
      const end = text === range.endContainer ? range.endOffset : text.length;
      if (end <= start) continue;
      const words = start > 0 ? text.splitText(start) : text;
      if (end - start < words.length) words.splitText(end - start);
      const mark = document.createElement('mark');
      words.replaceWith(mark);
      mark.append(words);
    }
  }
}
