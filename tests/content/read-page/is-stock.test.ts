import { expect, test } from 'vitest';
import { isStock } from '../../../src/content/read-page/is-stock.ts';

test.each([
  'ADVERTISEMENT',
  'Story continues below',
  'Read more: The mill and its head',
  'READ ALSO – Bridge tolls',
  'Related: Bridge tolls',
  'Related stories',
  'More from Town',
  'Sign up for the morning letter',
  'Follow us on the network',
  'Share this',
  '© 2026 The Weir Post',
  '(c) 2026 The Weir Post',
  'All rights reserved.',
  'Reporting by Ilka Voss; editing by Bo Ren',
  'Tags: river, boats',
  "Don't miss",
  'Don’t miss this',
  'You may also like',
  'Leia também: A ponte',
  'Lire aussi',
  'Lesen Sie auch',
  '4 min read',
  '12 comments',
  '05/10/2026 - Clara Reis',
  '20 Nov, 2026 05:47',
  'Nov. 20, 2026',
  'Published March 3, 2026',
  'By Ilka Voss',
  'Image: The Weir Post',
  'Close',
])('no reporter wrote "%s" into the story', (line) => {
  expect(isStock(line)).toBe(true);
});

test.each([
  'Read aloud, the letter took nine minutes.',
  'More than 400 people came.',
  'Related costs rose by a third in two years.',
  'Follow the river and you reach the mill.',
  'Sharing the pier was her idea.',
  'Published figures say otherwise.',
  'This article of the charter is clear.',
  'By Thursday the pier was empty, and nobody knew why.',
  'On March 3, 2026, the council voted.',
  'All rights of way end at the pier.',
  'Watch the water, the master said.',
  'Support for the plan fell.',
  '12 members voted for it.',
  '',
])('a reporter may have written "%s"', (line) => {
  expect(isStock(line)).toBe(false);
});
