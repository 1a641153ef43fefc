const known = new Map<string, readonly number[]>();
const mostKnown = 8000;

/** How alike two words are spelled: the share of their groups of three letters that both have (Dice 1945). */
export function likeness(a: string, b: string): number {
  const here = groupsOf(a);
  const there = groupsOf(b);
  let both = 0;
  let at = 0;
  for (const group of here) {
    while (at < there.length && (there[at] ?? 0) < group) at++;
    if (there[at] === group) both++;
  }
  return (2 * both) / (here.length + there.length);
}

/**
 * The groups of three letters, each once, as ascending numbers: sets of texts would be most of what a thread holds.
 *
 * Edges count as letters, so that the beginning of a word weighs more than its middle.
 */
function groupsOf(word: string): readonly number[] {
  const ready = known.get(word);
  if (ready) return ready;
  if (known.size >= mostKnown) known.clear();
  const edged = word === '' ? '^ $' : `^${word}$`;
  const groups: number[] = [];
  for (let i = 0; i + 3 <= edged.length; i++)
    groups.push(edged.charCodeAt(i) * 2 ** 32 + edged.charCodeAt(i + 1) * 2 ** 16 + edged.charCodeAt(i + 2));
  groups.sort((x, y) => x - y);
  const once = groups.filter((group, i) => group !== groups[i - 1]);
  known.set(word, once);
  return once;
}
