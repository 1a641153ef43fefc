/** The size of the reader's letters, in CSS pixels. */
export function rootLetters(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
