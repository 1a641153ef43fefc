import type { Names, Person } from './collect-names.ts';
import type { Gender } from './language.ts';
import { countBefore } from './resolve-names.ts';

const REACH = 3000;
const CANDIDATES = 14;
/** What speaks for a person as whom a pronoun means; learnt from pronouns of the training articles that were resolved by reading. */
const E = {
  distance: -0.006,
  rank: -0.3,
  gender: 1.1,
  contradicted: -1,
  strongly: -0.5,
  openingHere: 0.8,
  opening: 0.5,
  here: 1.3,
  speaks: 0.5,
  subject: 1.4,
  lastSubject: 0.6,
  oblique: -0.6,
  first: -0.4,
  spoke: 1.3,
  spokeInside: 0.4,
  single: -0.4,
  object: -3,
} as const;
const LEAST = -2.5;
/** Of two people nearer than this the first is the right one in two of five cases: nobody rather than a wrong name. */
const CLEAR = 0.5;

/**
 * Whom "he" or "she" at `at` means: somebody named shortly before, outside marks, whom nothing contradicts.
 *
 * Whoever spoke last and subjects come first, but not as the `object` of what they say ("recalled him").
 * `null` without evidence, or with as much for somebody else.
 */
export function antecedent(names: Names, gender: Gender, at: number, object: boolean): Person | null {
  if (gender !== 'm' && gender !== 'f') return null;
  const spoke = spokeLast(names, at);
  const paragraph = names.paragraphs[countBefore(names.paragraphs, at + 1, ({ start }) => start) - 1]?.start ?? 0;
  const insideAt = insideBefore(names, at);
  let best: Person | null = null;
  let most: number = LEAST;
  let second = -Infinity;
  let introduced = false;
  let subjects = 0;
  let seen = 0;
  for (
    let index = countBefore(names.mentions, at, ({ start }) => start) - 1;
    index >= 0 && seen < CANDIDATES;
    index--
  ) {
    const mention = names.mentions[index];
    if (!mention || at - mention.start > REACH) break;
    if (mention.inside) continue;
    const { person } = mention;
    const same = gender === 'm' ? person.m : person.f;
    const against = gender === 'm' ? person.f : person.m;
    seen++;
    if (mention.opening && mention.subject) subjects++;
    const here = mention.start >= paragraph;
    // Whom its own paragraph introduces "he" means rather than whoever spoke above.
    if (here && mention.opening && mention.subject) introduced = true;
    const far = at - mention.end - (insideAt - insideBefore(names, mention.end));
    const outer = person.full === spoke.outer?.full;
    const above = introduced && (spoke.outer?.at ?? 0) < paragraph;
    // A sum in one piece: this is asked of fourteen people for each pronoun.
    const score =
      E.gender * Math.max(-2.5, Math.min(1.5, Math.log((same + 2) / (against + 2)))) +
      E.distance * far +
      E.rank * seen +
      (against > same ? E.contradicted : 0) +
      (against > same + 3 ? E.strongly : 0) +
      (mention.opening ? (here ? E.openingHere : E.opening) : 0) +
      (here ? E.here : 0) +
      (person.speaks ? E.speaks : 0) +
      (mention.subject ? E.subject : 0) +
      (subjects === 1 && mention.opening && mention.subject ? E.lastSubject : 0) +
      (mention.oblique ? E.oblique : 0) +
      (seen === 1 ? E.first : 0) +
      (outer && object ? E.object : 0) +
      (outer && !object && !above ? E.spoke : 0) +
      (!outer && person.full === spoke.inner ? E.spokeInside : 0) +
      (same === 0 && !person.human && person.speaks && person.parts.length === 1 ? E.single : 0);
    if (person === best) most = Math.max(most, score);
    else if (score > most) {
      second = best ? most : second;
      most = score;
      best = person;
    } else second = Math.max(second, score);
  }
  return most - second < CLEAR ? null : best;
}

/** How many characters before an offset stand inside marks. */
function insideBefore({ marked }: Names, at: number): number {
  return marked[countBefore(marked, at + 1, ({ end }) => end) - 1]?.sum ?? 0;
}

/** The full names of whoever spoke last before an offset, and of whoever spoke last inside that. */
function spokeLast(
  { spoken }: Names,
  at: number,
): { outer: Names['spoken'][number] | undefined; inner: string | null } {
  const last = countBefore(spoken, at, (turn) => turn.at) - 1;
  let outer = last;
  while (spoken[outer]?.inner) outer--;
  return { outer: spoken[outer], inner: spoken[last]?.inner ? (spoken[last]?.full ?? null) : null };
}
