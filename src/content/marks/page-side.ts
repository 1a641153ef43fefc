import { composedParent } from '../read-page/composed-parent.ts';
import type { Side } from './marks.css.ts';

/** Relative luminance of a computed colour; `null` when it is transparent or not to be told. */
function luminance(colour: string): number | null {
  // What most elements have behind them.
  if (colour === 'rgba(0, 0, 0, 0)') return null;
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?/.exec(colour);
  if (!parts || (parts[4] !== undefined && Number(parts[4]) < 0.5)) return null;
  const [red, green, blue] = [parts[1], parts[2], parts[3]].map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * Whether text stands on a light or a dark ground: the nearest background, else the text's own colour.
 *
 * `known` keeps what was asked on the way, so that many marks in one article ask once.
 */
export function sideOf(element: Element, known: Map<Element, Side>): Side {
  const asked: Element[] = [];
  let side: Side | undefined;
  for (let up: Element | null = element; up && !side; up = composedParent(up)) {
    side = known.get(up);
    asked.push(up);
    const ground = side ? null : luminance(getComputedStyle(up).backgroundColor);
    // Where black and white contrast alike: (L + .05) / .05 = 1.05 / (L + .05).
    if (ground !== null) side = ground < 0.179 ? 'dark' : 'light';
  }
  if (!side) {
    const ink = luminance(getComputedStyle(element).color);
    side = ink !== null && ink > 0.4 ? 'dark' : 'light';
  }
  for (const one of asked) known.set(one, side);
  return side;
}
