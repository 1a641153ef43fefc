import { expect, test } from 'vitest';
import { readFacts } from '../../../src/content/read-page/page-facts.ts';

const published = (head: string): string | null =>
  readFacts(new DOMParser().parseFromString(`<!doctype html><head>${head}</head>`, 'text/html')).publishedOn;
const told = (date: string): string => `<meta property="article:published_time" content="${date}">`;
const data = (date: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;

test.each([
  ['with a time', told('2026-03-01T07:30:00+01:00'), '2026-03-01'],
  ['in structured data', data('2026-03-01'), '2026-03-01'],
  ['of an old paper', told('1789-07-14'), '1789-07-14'],
  ['of the year 1, as programs write no date', data('0001-01-01T00:00:00Z'), null],
  ['of zero seconds, as programs write no date', told('1970-01-01T00:00:00Z'), null],
  ['that the calendar does not have', told('2026-02-30'), null],
  ['without a day', told('2026-03'), null],
  ['of the year 1 beside a true one', `${told('0001-01-01')}${data('2026-03-01')}`, '2026-03-01'],
])('a date %s', (_, head, expected) => {
  expect(published(head)).toBe(expected);
});
