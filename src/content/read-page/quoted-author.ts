/** The words without dashes, handles, dates and roles that surround a name. */
function nameIn(words: string): string | null {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–―-]+/, '')
    .replace(/\s*\(@?\w+\).*$/, '')
    .replace(/\s*[,|·•].*$/, '')
    .trim();
  return /^[\p{L}\d].{0,78}$/u.test(name) ? name : null;
}

/** Who the page names as the author of the block quotation or post around an element; `null` when it names nobody. */
export function quotedAuthor(element: Element, kind: 'post' | 'quote'): string | null {
  const quote = element.closest('blockquote, [class*="tweet"], [class*="embed"]');
  if (!quote) return null;
  if (kind === 'post') {
    // The embed code of X ends in: — Name (@handle) <a>date</a>
    for (let node = quote.lastChild; node; node = node.previousSibling)
      if (node.nodeType === Node.TEXT_NODE && /[—–―-]\s*\S/.test(node.textContent ?? ''))
        return nameIn(node.textContent ?? '');
  }
  const named =
    quote.querySelector('cite, figcaption, [rel="author"], [itemprop="author"]') ??
    quote.parentElement?.querySelector(':scope > figcaption cite, :scope > figcaption');
  return named ? nameIn(named.textContent ?? '') : null;
}
