/** The name in a line such as "— Name (@handle), role"; `null` when there is none. */
function nameIn(line: string): string | null {
  const name = line
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–―-]+/, '')
    .replace(/\s*\(.*$/, '')
    .replace(/\s*[,|·•].*$/, '')
    .trim();
  // Ranges, because a browser takes long to compile `\p{L}`, once in each page.
  return /^[A-Za-z\d\u00aa-\u1fff\u2c00-\uffff].{0,78}$/.test(name) ? name : null;
}

/** Who the embed code of a post names, at its end: "— Name (@handle) date", "A post shared by Name (@handle)". */
function postAuthor(post: Element): string | null {
  for (let node = post.lastChild; node; node = node.previousSibling)
    if (node.nodeType === Node.TEXT_NODE && /[—–―]\s*\S/.test(node.textContent ?? ''))
      return nameIn(node.textContent ?? '');
  const shared = /\bpost shared by ([^(@]{1,80})/.exec(post.textContent ?? '')?.[1];
  return shared ? nameIn(shared) : null;
}

/** Who the page names as the author of the block quotation or post around an element; `null` when it names nobody. */
export function quotedAuthor(element: Element, kind: 'post' | 'quote'): string | null {
  const quote = element.closest(kind === 'post' ? 'blockquote, [class*="tweet"], [class*="embed"]' : 'blockquote');
  if (!quote) return null;
  const author = kind === 'post' ? postAuthor(quote) : null;
  if (author) return author;
  const named =
    quote.querySelector('cite, figcaption, [rel="author"], [itemprop="author"]') ??
    quote.parentElement?.querySelector(':scope > figcaption cite, :scope > figcaption');
  if (named) return nameIn(named.textContent ?? '');
  const last = quote.lastElementChild;
  const isSigned = last && last !== quote.firstElementChild && /^\s*[—–―]/.test(last.textContent ?? '');
  return isSigned ? nameIn(last.textContent ?? '') : null;
}
