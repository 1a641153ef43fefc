/** Printable ASCII from "(" to "~" but the backslash: what a string literal holds without escapes. */
const base = 86;
const most = base ** 2 - 1;

/** Write ascending whole numbers as text: differences of two characters each, the largest one saying "and more". */
export function packSet(ascending: readonly number[]): string {
  let text = '';
  let last = 0;
  for (const value of ascending) {
    let step = value - last;
    for (; step >= most; step -= most) text += character(base - 1) + character(base - 1);
    text += character(Math.floor(step / base)) + character(step % base);
    last = value;
  }
  return text;
}

/** The inverse of {@link packSet}. */
export function unpackSet(text: string): number[] {
  const values: number[] = [];
  let value = 0;
  for (let at = 0; at + 1 < text.length; at += 2) {
    const step = digit(text, at) * base + digit(text, at + 1);
    value += step;
    if (step < most) values.push(value);
  }
  return values;
}

function character(value: number): string {
  return String.fromCharCode(40 + value + (value >= 52 ? 1 : 0));
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at) - 40;
  return code > 52 ? code - 1 : code;
}
