import { composedParent } from '../read-page/composed-parent.ts';
import type { Side } from './marks.css.ts';

/** Relative luminance of a computed colour; `null` when it is transparent or not to be told. */
function luminance(colour: string): number | null {
  // What most elements have behind them.
  if (colour === 'rgba(0, 0, 0, 0)') return null;
  // Browsers write it as rgb(0, 0, 0), rgba(0, 0, 0, 0.5), oklch(0.2 0 0 / 0.5) or color(srgb 0 0 0). Read without an
  // expression, which would have to be compiled first.
  const at = colour.indexOf('(');
  const inside = colour.slice(at + 1, -1);
  if (colour.startsWith('rgb')) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = inside.split(',').map(Number);
    return alpha < 0.5 ? null : ofChannels(red / 255, green / 255, blue / 255);
  }
  const [values = '', alpha = 1] = inside.split(' / ');
  if (Number(alpha) < 0.5) return null;
  const [first = 0, second = 0, third = 0, fourth = 0] = values.split(' ').map((value) => Number(value) || 0);
  switch (colour.slice(0, at)) {
    // The lightness of a grey: https://www.w3.org/TR/css-color-4/#lab-colors
    case 'oklch':
    case 'oklab':
      return first ** 3;
    case 'lch':
    case 'lab':
      return ((first + 16) / 116) ** 3;
    case 'color':
      return values.startsWith('srgb ') || values.startsWith('display-p3 ') ? ofChannels(second, third, fourth) : null;
    default:
      return null;
  }
}

const ofChannels = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

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
