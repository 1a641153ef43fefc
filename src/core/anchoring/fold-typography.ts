/** A text as typewriters write it; `starts[i]` is where its i-th unit comes from, and one entry more for the end. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
}

const plainUnits = (): ReadonlyMap<string, string> =>
  new Map([
    ...Array.from('‘’‚‛′ʼ´`＇', (mark) => [mark, "'"] as const),
    ...Array.from('“”„‟″«»＂', (mark) => [mark, '"'] as const),
    ...Array.from('‐‑‒–—―−', (mark) => [mark, '-'] as const),
    ['…', '...'],
    ['ﬁ', 'fi'],
    ['ﬂ', 'fl'],
    ['ﬀ', 'ff'],
    ['ﬃ', 'ffi'],
    ['ﬄ', 'ffl'],
    ['\u00ad', ''],
    ['\u200b', ''],
    ['\u2060', ''],
    ['\ufeff', ''],
  ]);

/** Made when it is first needed: most pages are read without. */
let known: ReadonlyMap<string, string> | undefined;

/** Write typographic variants alike: quotation marks, dashes, ellipses, ligatures, blanks; soft hyphens go. */
export function foldTypography(text: string): Folded {
  known ??= plainUnits();
  const starts: number[] = [];
  let folded = '';
  // Asking the text itself how it ends would have it copied at every blank.
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    let plain = known.get(unit) ?? unit;
    if (/\s/.test(unit)) plain = blank ? '' : ' ';
    if (plain) blank = plain === ' ';
    for (let i = 0; i < plain.length; i++) starts.push(at);
    folded += plain;
  }
  starts.push(text.length);
  return { text: folded, starts };
}
