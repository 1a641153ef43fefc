import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReader } from '../../../src/core/interop/open-reader.ts';
import type { ReadRecord } from '../../../src/core/interop/reader.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://fen.example/ferry',
  datePublished: '2026-03-04',
  claimReviewed: 'The night ferry lost four hundred thousand crowns last year',
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ina Corrow' }, datePublished: '2026-03-01' },
  author: { '@type': 'Organization', name: 'Fen Fact Desk' },
  reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: 2 },
  reviewBody: 'The accounts give a loss of ninety thousand.',
};
const other = { ...review, url: 'https://fen.example/weir', claimReviewed: 'The weir will hold until spring' };

function read(text: string, address: string | null = null): ReadRecord[] {
  const reader = openReader('claimreview', { address, csv: { publisher: '' } });
  return [...reader.push(text), ...reader.end()];
}
const annotationOf = (record: ReadRecord | undefined): Annotation | null =>
  record && 'annotation' in record ? record.annotation : null;
const one = (change: object, address?: string) =>
  annotationOf(read(JSON.stringify({ ...review, ...change }), address ?? null)[0]);
const claims = (records: readonly ReadRecord[]) => records.map((record) => annotationOf(record)?.claim?.text ?? record);
const both = [review.claimReviewed, other.claimReviewed];
const script = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('reviews are found', () => {
  test.each<[string, string]>([
    ['in a list', JSON.stringify([review, other])],
    [
      'in a DataFeed',
      JSON.stringify({
        '@type': 'DataFeed',
        dataFeedElement: [
          { '@type': 'DataFeedItem', item: [review] },
          { '@type': 'DataFeedItem', item: other },
        ],
      }),
    ],
    [
      'in a graph',
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review, other] }),
    ],
    ['one a line', `${JSON.stringify(review)}\n${JSON.stringify(other)}\n`],
    ['under a page’s own list', JSON.stringify({ total: 2, data: [review, other] })],
    [
      'in two scripts of a page',
      `<!doctype html><html><head>${script(review)}${script({ '@type': 'WebSite' })}</head><body>${script([other])}`,
    ],
    [
      'in a page that a file keeps',
      JSON.stringify({ url: 'https://fen.example/', page: `<html>${script([review, other])}</html>` }),
    ],
    [
      'as a type among others',
      JSON.stringify([
        { ...review, '@type': ['Review', 'ClaimReview'] },
        { ...other, '@type': 'http://schema.org/ClaimReview' },
      ]),
    ],
    ['inside an article', JSON.stringify({ '@type': 'NewsArticle', review: [review, other] })],
  ])('%s', (_, text) => {
    expect(claims(read(text))).toEqual(both);
  });

  test('not in comments and scripts of another kind', () => {
    const page = `<html><!-- ${script(review)} --><script>var x = ${JSON.stringify(review)}</script></html>`;
    expect(read(page)).toEqual([{ record: 1, refusal: 'not-a-record', field: '' }]);
  });
});

describe('broken JSON is mended where that is certain', () => {
  const text = JSON.stringify(review, null, 1);
  test.each<[string, string]>([
    ['line breaks inside a text', text.replace('accounts give', 'accounts\n\tgive')],
    ['commas too many', text.replace('"url"', ',,"url"').replace(/\}$/, ',}')],
    ['a comma missing before a key', text.replace(',\n "datePublished"', '\n "datePublished"')],
    ['comments', `/* the review */ ${text.replace('"url"', '// where it stands\n"url"')}`],
    ['a wrapper of CDATA', `//<![CDATA[\n${text}\n//]]>`],
    ['a wrapper of an HTML comment', `<!--\n${text}\n-->`],
    ['a semicolon at its end', `${text};`],
    ['an escape that JSON does not know', text.replace('accounts give', "accounts\\' give \\d")],
    ['quotation marks inside a value', text.replace('The accounts give', 'The "accounts", they say, "give"')],
    ['quotation marks that were escaped once more', text.replaceAll('"', '&quot;')],
  ])('%s', (_, broken) => {
    const [record] = read(`<html>${script(broken)}</html>`);
    expect(record).toMatchObject({ record: 1, annotation: { claim: { text: review.claimReviewed } } });
    expect(record && 'warnings' in record && record.warnings).toContainEqual({ caution: 'mended', field: '' });
  });

  test('a comma missing between two objects of a list', () => {
    expect(claims(read(JSON.stringify([review, other]).replace('},{"@context"', '}{"@context"')))).toEqual(both);
  });

  test.each<[string, string, string]>([
    ['the text ends in the middle', text.slice(0, -40), 'cut-off'],
    ['a value is missing', text.replace('"https://fen.example/ferry"', ''), 'broken-json'],
    ['a bracket closes what another opened', text.replace(/\}$/, ']'), 'broken-json'],
  ])('and refused where it is not: %s', (_, broken, refusal) => {
    expect(read(`<html>${script(broken)}</html>`)).toEqual([{ record: 1, refusal, field: '' }]);
  });

  test('one broken record costs no other', () => {
    const lines = [JSON.stringify(review), '{"@type": "ClaimReview", "claimReviewed": }', JSON.stringify(other)];
    for (const file of [lines.join('\n'), `[${lines.join(',\n')}]`])
      expect(claims(read(file))).toEqual([both[0], { record: 2, refusal: 'broken-json', field: '' }, both[1]]);
  });

  test('a text without its end costs no other line', () => {
    const lines = [JSON.stringify(review), '{"@type": "ClaimReview", "claimReviewed": "no end', JSON.stringify(other)];
    expect(claims(read(lines.join('\n')))).toEqual([both[0], expect.objectContaining({ refusal: 'cut-off' }), both[1]]);
  });
});

describe('a review becomes an annotation', () => {
  test('in the words of its publisher, never with a verdict of ours', () => {
    expect(one({})).toEqual({
      claim: { text: review.claimReviewed, variants: [], speaker: 'Ina Corrow', saidOn: '2026-03-01' },
      citations: [],
      status: 'contested',
      summary: 'The accounts give a loss of ninety thousand.',
      sources: [{ url: review.url, title: review.url, publisher: 'Fen Fact Desk', date: '2026-03-04' }],
      publisher: 'Fen Fact Desk',
      target: null,
      rating: { words: 'Mostly false', author: 'Fen Fact Desk', date: '2026-03-04' },
      language: 'und',
      origin: { url: review.url },
    });
  });

  test.each([
    ['False', 'contested'],
    ['Mostly true', 'contested'],
    ['Pants on fire', 'contested'],
    ['5', 'contested'],
    ['TRUE.', 'supported'],
    ['Verdadeiro', 'supported'],
    ['Missing Context', 'context'],
    ['Contexte manquant', 'context'],
    ['Veraltet', 'outdated'],
    ['Misattributed', 'differs'],
  ])('rated “%s” with the label %s', (alternateName, status) => {
    expect(one({ reviewRating: { alternateName } })).toMatchObject({ status, rating: { words: alternateName } });
  });

  test.each<[string, object, object]>([
    [
      'several wordings',
      { claimReviewed: ['The weir holds', 'It will hold'] },
      { claim: { text: 'The weir holds', variants: ['It will hold'] } },
    ],
    [
      'the claim in the item alone',
      { claimReviewed: undefined, itemReviewed: { '@type': 'Claim', text: 'The weir holds' } },
      { claim: { text: 'The weir holds', speaker: null } },
    ],
    [
      'markup and entities',
      { reviewBody: '<p>The weir &amp; the mill<br>hold</p><script>alert(1)</script>' },
      { summary: 'The weir & the mill\nhold' },
    ],
    [
      'NUL and half characters',
      { claimReviewed: 'The \u0000weir \ud800holds' },
      { claim: { text: 'The weir \ufffdholds' } },
    ],
    [
      'a rating in figures alone',
      { reviewRating: { ratingValue: 2, bestRating: '5' } },
      { rating: { words: '2 / 5' } },
    ],
    ['a time zone', { dateModified: '2026-03-05T00:30:00+05:30' }, { sources: [{ date: '2026-03-04' }] }],
    [
      'its appearances',
      { itemReviewed: { '@type': 'Claim', appearance: [{ url: 'https://posts.example/1' }] } },
      { target: { url: 'https://posts.example/1', selector: { exact: review.claimReviewed } } },
    ],
    [
      'a person who writes for a house',
      { author: { '@type': 'Person', name: 'Tom Reed' }, publisher: { name: 'Reed & Co' } },
      { publisher: 'Reed & Co', rating: { author: 'Tom Reed' } },
    ],
    [
      'a language and a licence',
      { inLanguage: 'de_AT', sdLicense: 'https://licence.example/' },
      { language: 'de-AT', licence: 'https://licence.example/' },
    ],
    [
      'no date',
      { datePublished: undefined },
      { summary: 'The accounts give a loss of ninety thousand. (“Mostly false”)' },
    ],
    [
      'a script for an address of its item',
      { itemReviewed: { '@type': 'Claim', url: 'javascript:alert(1)' } },
      { target: null },
    ],
    [
      'keys of a prototype',
      JSON.parse('{"__proto__": {"claimReviewed": "Polluted"}, "constructor": {"name": "x"}}'),
      { claim: { text: review.claimReviewed } },
    ],
  ])('with %s', (_, change, expected) => {
    expect(one(change)).toMatchObject(expected);
    expect(Object.hasOwn(Object.prototype, 'claimReviewed')).toBe(false);
  });

  test('with what its page says: address, language, date, house', () => {
    const { datePublished: _, ...undated } = review;
    const article = {
      '@type': 'NewsArticle',
      headline: 'No, the ferry did not',
      datePublished: '2026-03-06T08:00:00Z',
      publisher: { name: 'Fen Paper' },
    };
    const page = `<html lang="en-gb"><link rel=canonical href="https://fen.example/desk/ferry?x=1">${script(article)}${script({ ...undated, url: '/desk/ferry', author: { '@type': 'Person', name: 'Tom Reed' } })}</html>`;
    expect(annotationOf(read(page, 'https://fen.example/amp/ferry')[0])).toMatchObject({
      publisher: 'Fen Paper',
      language: 'en-GB',
      sources: [{ url: 'https://fen.example/desk/ferry', title: 'No, the ferry did not', date: '2026-03-06' }],
      rating: { author: 'Tom Reed', date: '2026-03-06' },
    });
  });

  test('whose author another object of the file names', () => {
    const graph = {
      '@graph': [
        { '@id': '#desk', '@type': 'Organization', name: 'Fen Fact Desk' },
        { ...review, author: { '@id': '#desk' } },
      ],
    };
    expect(annotationOf(read(JSON.stringify(graph))[0])?.publisher).toBe('Fen Fact Desk');
  });

  test('and says what it left out', () => {
    const [record] = read(
      JSON.stringify({
        ...review,
        award: 'a prize',
        itemReviewed: { ...review.itemReviewed, datePublished: 'last week' },
      }),
    );
    expect(record && 'warnings' in record && record.warnings).toEqual([
      { caution: 'fields-left-out', field: 'award' },
      { caution: 'fields-left-out', field: 'reviewRating.ratingValue' },
      { caution: 'date-left-out', field: 'itemReviewed.datePublished' },
    ]);
  });

  test.each<[string, object, string, string]>([
    ['a claim', { claimReviewed: ' ' }, 'no-claim', 'claimReviewed'],
    ['an address', { url: '/ferry' }, 'no-address', 'url'],
    ['an address on the web', { url: 'data:text/html,x' }, 'no-address', 'url'],
    [
      'an address without somebody’s name in it',
      { url: 'https://fen.example@elsewhere.example/' },
      'no-address',
      'url',
    ],
    ['somebody who says it', { author: undefined }, 'no-publisher', 'author'],
  ])('unless it lacks %s', (_, change, refusal, field) => {
    expect(read(JSON.stringify({ ...review, ...change }))).toEqual([
      { record: 1, refusal, field, ...(refusal !== 'no-claim' && { words: review.claimReviewed }) },
    ]);
  });
});

describe('whatever stands in a file', { timeout: 60_000 }, () => {
  test('is a record or a refusal, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'a', '<', '\n', '1') }),
        ),
        (text) => {
          for (const record of read(text)) expect(record.record).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('deeply nested lists are refused', () => {
    expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([
      { record: 1, refusal: 'not-a-record', field: '' },
    ]);
  });
});
