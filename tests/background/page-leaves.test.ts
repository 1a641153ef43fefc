import { expect, test } from 'vitest';
import { pageLeaves, untilPageLeaves } from '../../src/background/page-leaves.ts';

test.each<[string, (tab: number) => void, boolean]>([
  ['its tab is closed', (tab) => pageLeaves(tab), true],
  ['another page is read in its tab', (tab) => untilPageLeaves(tab, true), true],
  ['the page adds a part', (tab) => untilPageLeaves(tab, false), false],
  ['a page is read in another tab', (tab) => untilPageLeaves(tab + 1, true), false],
  ['another tab is closed', (tab) => pageLeaves(tab + 1), false],
])('what is under way for a page when %s', (_, happens, isLeft) => {
  const first = untilPageLeaves(7, true);
  const later = untilPageLeaves(7, false);
  happens(7);
  expect([first.aborted, later.aborted]).toEqual([isLeft, isLeft]);
});
