/** Remove what an earlier version of the extension may have left in the page: its highlights and its card. */
export function clearTraces(document: Document): void {
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith('obelus-')) CSS.highlights.delete(name);
  for (const card of document.querySelectorAll('obelus-card')) card.remove();
}
