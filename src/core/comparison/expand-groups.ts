import type { Stretch } from './stretch.ts';
import type { Word } from './word.ts';

type Place = readonly [number, number];

/**
 * Give stretches of grouped words their places among the words themselves.
 *
 * Of two amounts that differ only what differs is changed: "million" for "billion" in "2 billion euros".
 */
export function expandGroups(
  stretches: readonly Stretch[],
  page: readonly Word[],
  source: readonly Word[],
): readonly Stretch[] {
  const [pageAt, sourceAt] = [placesOf(page), placesOf(source)];
  return stretches.flatMap(({ kind, page: p, source: s }) => {
    const [mine, theirs] = [expand(p, pageAt), expand(s, sourceAt)];
    const [one, other] = [page[p[0]], source[s[0]]];
    const whole: Stretch = { kind, page: mine, source: theirs };
    if (kind !== 'changed' || p[1] - p[0] !== 1 || s[1] - s[0] !== 1 || !one || !other) return [whole];
    return trim(whole, one.atoms ?? [one], other.atoms ?? [other]);
  });
}

/** Leave out what the source has of an amount before or behind the page's words of it: "million" of "two million". */
export function withinQuotation(expanded: readonly Stretch[], grouped: readonly Stretch[]): readonly Stretch[] {
  const from = grouped[0]?.kind === 'changed' && expanded[0]?.kind === 'leftout' ? 1 : 0;
  const to = grouped.at(-1)?.kind === 'changed' && expanded.at(-1)?.kind === 'leftout' ? -1 : undefined;
  return expanded.slice(from, to);
}

/** Where each group begins among the words, and behind the last where they end. */
export function placesOf(words: readonly Word[]): readonly number[] {
  const places = [0];
  for (const { atoms } of words) places.push((places.at(-1) ?? 0) + (atoms?.length ?? 1));
  return places;
}

export function expand([from, to]: Place, places: readonly number[]): Place {
  return [places[from] ?? 0, places[to] ?? 0];
}

/** Take the words that both begin or end with out of what is changed. */
function trim({ page, source }: Stretch, one: readonly Word[], other: readonly Word[]): readonly Stretch[] {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before]?.key === other[before]?.key) before++;
  let after = 0;
  while (after < most - before && one.at(-1 - after)?.key === other.at(-1 - after)?.key) after++;
  if (before + after === 0) return [{ kind: 'changed', page, source }];
  const inner = ([from, to]: Place): Place => [from + before, to - after];
  const parts: readonly Stretch[] = [
    { kind: 'same', page: [page[0], page[0] + before], source: [source[0], source[0] + before] },
    {
      kind: before + after === one.length ? 'leftout' : before + after === other.length ? 'added' : 'changed',
      page: inner(page),
      source: inner(source),
    },
    { kind: 'same', page: [page[1] - after, page[1]], source: [source[1] - after, source[1]] },
  ];
  return parts.filter((part) => part.page[1] > part.page[0] || part.source[1] > part.source[0]);
}
