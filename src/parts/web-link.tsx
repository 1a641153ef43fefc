import type { ComponentChildren } from 'preact';

interface WebLinkProps {
  readonly href: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Whether an address leads to the web and nowhere else: http or https, absolute. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** A link that opens beside the page and tells the site nothing; any other kind of address is shown as text. */
export function WebLink({ href, class: name, children }: WebLinkProps) {
  if (!isWebAddress(href)) {
    return (
      <span dir="auto">
        {children} {href}
      </span>
    );
  }
  return (
    <a class={name} href={href} target="_blank" rel="noopener noreferrer" dir="auto">
      {children}
    </a>
  );
}
