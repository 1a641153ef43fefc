import type { Names, Person } from './collect-names.ts';
import type { Gender } from './language.ts';
import { firstAfter } from './resolve-names.ts';

const REACH = 3000;
const CANDIDATES = 14;
/** What speaks for a person as whom a pronoun means; by hand for 133 pronouns of the training articles, 116 of them then right. */
const EVIDENCE = {
  floor: -2.2,
  distance: 170,
  rank: 0.3,
  gender: 1,
  prior: 2,
  subject: 1.25,
  opening: 0.75,
  possessive: -0.7,
  speaks: 0.9,
  single: -0.8,
  thing: -1.6,
  spoke: 1.6,
  spokeInside: 0.8,
  object: -3,
} satisfies Readonly<Record<string, number>>;

/**
 * Whom "he" or "she" at `at` means: somebody named shortly before, outside marks, whom nothing contradicts.
 *
 * Whoever spoke last and subjects come first, but not as the `object` of what they say ("recalled him").
 * `null` without evidence.
 */
export function antecedent(names: Names, gender: Gender, at: number, object: boolean): Person | null {
  if (gender !== 'm' && gender !== 'f') return null;
  const spoke = spokeLast(names, at);
  const insideAt = insideBefore(names, at);
  let best: Person | null = null;
  let most = EVIDENCE.floor;
  let seen = 0;
  for (let index = firstAfter(names.mentions, at) - 1; index >= 0 && seen < CANDIDATES; index--) {
    const mention = names.mentions[index];
    if (!mention || at - mention.start > REACH) break;
    if (mention.inside) continue;
    const { person } = mention;
    const same = gender === 'm' ? person.m : person.f;
    const against = gender === 'm' ? person.f : person.m;
    seen++;
    let score =
      -(at - mention.end - (insideAt - insideBefore(names, mention.end))) / EVIDENCE.distance - seen * EVIDENCE.rank;
    score +=
      EVIDENCE.gender * Math.max(-2.5, Math.min(1.5, Math.log((same + EVIDENCE.prior) / (against + EVIDENCE.prior))));
    if (mention.opening) score += EVIDENCE.opening;
    if (person.speaks) score += EVIDENCE.speaks;
    if (mention.subject) score += EVIDENCE.subject;
    if (mention.possessive) score += EVIDENCE.possessive;
    if (person.full === spoke.outer) score += object ? EVIDENCE.object : EVIDENCE.spoke;
    else if (person.full === spoke.inner) score += EVIDENCE.spokeInside;
    if (same === 0 && !person.human)
      score += person.speaks ? (person.parts.length === 1 ? EVIDENCE.single : 0) : EVIDENCE.thing;
    if (score > most) {
      most = score;
      best = person;
    }
  }
  return best;
}

/** How many characters before an offset stand inside marks. */
function insideBefore({ marked }: Names, at: number): number {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return marked[low - 1]?.sum ?? 0;
}

/** The full names of whoever spoke last before an offset, and of whoever spoke last inside that. */
function spokeLast({ spoken }: Names, at: number): { outer: string | null; inner: string | null } {
  let low = 0;
  let high = spoken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spoken[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const last = spoken[low - 1];
  let outer = low - 1;
  while (spoken[outer]?.inner) outer--;
  return { outer: spoken[outer]?.full ?? null, inner: last?.inner ? last.full : null };
}
