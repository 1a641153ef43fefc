/** Remove what an earlier version of the extension may have left in the page: its highlights and its card. */
export function clearTraces(document: Document): void {
  const left: string[] = [];
  // Firefox gives content scripts no iterator over the page's own registry.
  CSS.highlights.forEach((_, name) => {
    if (name.startsWith('obelus-')) left.push(name);
  });
  for (const name of left) CSS.highlights.delete(name);
  for (const card of document.querySelectorAll('obelus-card')) card.remove();
}
