import { lastPart, type Names, type Person, samePerson } from './collect-names.ts';
import type { Gender } from './language.ts';

const NEAR_MENTIONS = 60;

/** The fullest name that the text has for the name in `parts`; of several, the one named last before `at`. */
export function fullName(names: Names, parts: readonly string[], at: number, gender: Gender): Person | null {
  const known = names.byLast.get(lastPart(parts)) ?? [];
  if (parts.length > 1) return known.find((person) => samePerson(person.parts, parts)) ?? null;
  const fitting = known.filter((person) => !contradicts(person, gender));
  if (fitting.length <= 1) return fitting[0] ?? null;
  const before = countBefore(names.mentions, at, ({ start }) => start);
  for (let index = before - 1; index >= Math.max(0, before - NEAR_MENTIONS); index--) {
    const person = names.mentions[index]?.person;
    if (person && person.parts.length > 1 && fitting.includes(person)) return person;
  }
  return fitting[0] ?? null;
}

function contradicts({ m, f }: Person, gender: Gender): boolean {
  return gender === 'm' ? f > m : gender === 'f' ? m > f : false;
}

/** How many of an ascending list stand before an offset. */
export function countBefore<T>(list: readonly T[], at: number, place: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && place(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The only person whom the text gives the role that "the mayor" names, or `null`. */
export function byRole(names: Names, role: string): Person | null {
  const only = names.byRole.get(role);
  return only && only.parts.length > 1 ? only : null;
}
