import type { Atom } from './atom.ts';
import { slug } from './numerals.ts';
import type { Surroundings } from './surroundings.ts';
import { isCapital, type Word } from './words.ts';

/** "the Almeida memo", named for its author: of the department that the sentence names. */
function memo(text: string, words: readonly Word[], at: number, around: Surroundings, out: Atom[]): void {
  const author = words[at - 1];
  const head = words[at];
  if (
    !author ||
    !head ||
    !isCapital(author) ||
    author.text === author.text.toUpperCase() ||
    text.slice(author.end, head.start) !== ' '
  )
    return;
  if (
    !/\b[Tt]he $/.test(text.slice(Math.max(0, author.start - 4), author.start)) &&
    !/'s $/.test(text.slice(Math.max(0, author.start - 3), author.start))
  )
    return;
  if (/^(?:House|Senate|Department|Party|Committee|Republican|Democratic|White|Pentagon)$/.test(author.text)) return;
  const sentence = around.sentenceText(author.start);
  const office = /\b(?:Justice Department|[Aa]ttorneys? [Gg]eneral|DOJ|[Pp]rosecutors?|federal charges)\b/.test(
    sentence,
  )
    ? 'doj'
    : /\b(?:Homeland Security|DHS|ICE|immigration|deport\w*)\b/.test(sentence)
      ? 'dhs'
      : null;
  if (office)
    out.push({
      start: author.start,
      end: head.end,
      type: 'agency',
      id: `us/${office}/memo/${slug(author.text)}-memo`,
      rank: 2,
    });
}

/** Find memos that go by their author's name. */
export function findMemos(text: string, words: readonly Word[], around: Surroundings): Atom[] {
  const out: Atom[] = [];
  words.forEach((word, at) => {
    if (word.key === 'memo' || word.key === 'memorandum') memo(text, words, at, around, out);
  });
  return out;
}
