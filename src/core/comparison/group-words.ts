import { amountAt, dateAt } from './amount-at.ts';
import { readAmount, writeOut } from './same-words.ts';
import { type Group, goesOn, type Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/** The most words that the other text writes as one. */
const together = 3;

/**
 * Take words for one where they are one amount or date, however it is written, and where the other text writes them as one:
 * "six thousand euros", "3 May", "street light" beside "streetlight", "here is" beside "here's".
 */
export function groupWords(words: readonly Word[], other: readonly Word[], rules: WordRules | null): readonly Word[] {
  const others = othersOf(other, rules);
  const grouped: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const number = rules && (dateAt(words, at) ?? amountAt(words, at, rules) ?? asInOther(words, at, others, rules));
    const group = number || compoundAt(words, at, others);
    const first = words[at];
    const atoms = words.slice(at, at + (group?.count ?? 1));
    const last = atoms.at(-1);
    if (first && last)
      grouped.push(group ? { ...first, end: last.end, key: group.key, number: group.number, atoms } : first);
    at += atoms.length;
  }
  return grouped;
}

/** Words of the other text, each by all that it can be written out to, and its neighbours, which stay two words here as well. */
interface Others {
  readonly words: ReadonlyMap<string, Word>;
  readonly neighbours: ReadonlySet<string>;
}

function othersOf(other: readonly Word[], rules: WordRules | null): Others {
  const words = new Map<string, Word>();
  for (const word of other) {
    for (const full of rules ? writeOut(word, rules) : [word.key]) words.set(full, word);
  }
  return { words, neighbours: new Set(other.map(({ key }, i) => `${key} ${other[i + 1]?.key}`)) };
}

/** Words that the other text writes as one. */
function compoundAt(words: readonly Word[], at: number, { words: others, neighbours }: Others): Group | null {
  const first = words[at];
  if (!first || neighbours.has(`${first.key} ${words[at + 1]?.key}`)) return null;
  let found: Group | null = null;
  let joined = first.key;
  for (const [i, word] of words.slice(at + 1, at + together).entries()) {
    if (!goesOn(word, first)) break;
    joined += word.key;
    const whole = others.get(joined);
    if (whole) found = { count: i + 2, key: whole.key, number: whole.number };
  }
  return found;
}

/** "8% to 12%" where the other text has "8 to 12%", and "7m" for millions where it speaks of them and not of metres. */
function asInOther(words: readonly Word[], at: number, others: Others, rules: WordRules): Group | null {
  const [one, sign, to, two] = words.slice(at, at + 4);
  if (!one?.number) return null;
  if (/^[\d.]+m$/.test(one.key) && others.words.has('million') && !others.words.has('metre')) {
    const key = readAmount([one], rules);
    return key === null ? null : { count: 1, key, number: true };
  }
  const isSpan = sign?.key === 'percent' && to?.key === rules.to && others.neighbours.has(`${one.key} ${two?.key}`);
  return isSpan ? { count: 3, key: one.key, number: true } : null;
}
