/** What is only read aloud, and fields, which scroll what they hold. */
const APART = '.sr, input, textarea, select';

const called = (one: Element) =>
  `${[one.localName, ...one.classList].join('.')}: ${one.textContent?.trim().slice(0, 50)}`;

/** What runs out of its place, or is cut off at its edge. */
export function cutOff(root: ParentNode): readonly string[] {
  const wide: string[] = [];
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    if (one.clientWidth === 0 || one.closest(APART)) continue;
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(one);
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (
      one.scrollWidth > one.clientWidth + 1 &&
      textOverflow !== 'ellipsis' &&
      overflowX !== 'auto' &&
      overflowX !== 'scroll'
    )
      wide.push(`${one.scrollWidth - one.clientWidth} px too wide: ${called(one)}`);
    if (
      one.scrollHeight > one.clientHeight + 2 &&
      cuts(overflowY) &&
      webkitLineClamp === 'none' &&
      textOverflow !== 'ellipsis'
    )
      wide.push(`${one.scrollHeight - one.clientHeight} px too high: ${called(one)}`);
  }
  return wide;
}

/** What is smaller than a finger: links inside a line of text apart, which the line's height limits. */
export function tooSmall(root: ParentNode, least: number): readonly string[] {
  const small: string[] = [];
  for (const one of root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')) {
    const label = one instanceof HTMLInputElement && /checkbox|radio/.test(one.type) ? one.closest('label') : null;
    const { display, visibility } = getComputedStyle(one);
    if (visibility === 'hidden' || (one instanceof HTMLAnchorElement && display === 'inline') || one.closest('.sr'))
      continue;
    const { width, height } = (label ?? one).getBoundingClientRect();
    if (width === 0) continue;
    if (width < least || height < least)
      small.push(`${Math.round(width)} × ${Math.round(height)}: ${called(label ?? one)}`);
  }
  return small;
}
