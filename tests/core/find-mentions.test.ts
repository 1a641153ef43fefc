import { expect, test } from 'vitest';
import { findMentions, mentionSteps } from '../../src/core/find-mentions.ts';
import type { Article } from '../../src/core/model/article.ts';
import { finish } from '../../src/core/text/steps.ts';

const article = (text: string): Article => ({ text, lang: 'en' });
const FERRY = article(
  '“The ferry will run again,” said Mayor Ines Okafor. She pointed to the Clean Water Act.\n\nThe act forbids the new dam, and Section 404 of the act the old one.',
);
const ORDER = article(
  'Senator Tom Lindqvist said that the order came too late. Executive Order 13769 was signed in haste.\n\n“Nobody read the order,” he said.',
);

test('an article left after any of its steps, for another to be read, gives what it gives alone', () => {
  const alone = findMentions(FERRY);
  const steps = [...mentionSteps(FERRY)].length;
  expect(steps).toBeGreaterThan(20);
  for (let first = 0; first <= steps; first++) {
    const work = mentionSteps(FERRY);
    for (let step = 0; step < first; step++) work.next();
    findMentions(ORDER);
    expect(finish(work)).toEqual(alone);
  }
});

test('mentions come in reading order, quotations and citations together', () => {
  expect(findMentions(FERRY).map(({ mention, start, end }) => [mention, FERRY.text.slice(start, end)])).toEqual([
    ['quotation', 'The ferry will run again,'],
    ['citation', 'Clean Water Act'],
    ['citation', 'The act'],
    ['citation', 'Section 404 of the act'],
  ]);
});
