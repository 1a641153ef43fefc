import type { Stretch } from './stretch.ts';
import type { Word } from './word.ts';

/**
 * Read words that differ beside each other: what stands around an ellipsis replaces the words around the gap.
 *
 * "A … they won" for "A went home and the others won": "they" stands for "others", the rest was left out.
 */
export function splitAtGaps(
  p: Stretch['page'],
  s: Stretch['source'],
  page: readonly Word[],
  edges: Pick<Stretch, 'page'>,
): Stretch[] {
  const [from, to] = p;
  const spare = s[1] - s[0] - (to - from);
  const gap = [...page.keys()].slice(from, to + 1).find((at) => {
    return page[at]?.gap && at > edges.page[0] && at < edges.page[1];
  });
  if (gap === undefined || from === to || spare <= 0) return [{ kind: kindOf(p, s), page: p, source: s }];
  const [before, after] = [s[0] + gap - from, s[1] - (to - gap)];
  return [
    { kind: 'changed', page: [from, gap], source: [s[0], before] },
    { kind: 'leftout', page: [gap, gap], source: [before, after] },
    { kind: 'changed', page: [gap, to], source: [after, s[1]] },
  ];
}

function kindOf(page: Stretch['page'], source: Stretch['source']): Stretch['kind'] {
  if (page[0] === page[1]) return 'leftout';
  return source[0] === source[1] ? 'added' : 'changed';
}
