import { describe, expect, test } from 'vitest';
import { guessFormat } from '../../../src/core/interop/guess-format.ts';
import { openReader } from '../../../src/core/interop/open-reader.ts';

const remark = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/a/1',
  type: 'Annotation',
  created: '2026-03-04T10:00:00Z',
  creator: { type: 'Person', name: 'Ina Corrow' },
  body: { type: 'TextualBody', value: 'The accounts say <ninety>.', format: 'text/plain', language: 'en' },
  target: {
    source: 'https://paper.example/ferry',
    selector: [
      { type: 'TextPositionSelector', start: 4, end: 9 },
      { type: 'TextQuoteSelector', exact: 'The ferry lost four hundred', prefix: 'said: ', suffix: ' crowns' },
    ],
  },
};

function read(value: unknown) {
  const reader = openReader('web-annotation', { address: null, csv: { publisher: '' } });
  return [...reader.push(JSON.stringify(value)), ...reader.end()];
}

describe('an annotation of another tool', () => {
  test('is about the words that it selects, with its own address to check', () => {
    expect(read(remark)).toMatchObject([
      {
        at: '2026-03-04T10:00:00.000Z',
        annotation: {
          claim: { text: 'The ferry lost four hundred', speaker: null, saidOn: null },
          status: 'contested',
          summary: 'The accounts say <ninety>.',
          sources: [{ url: 'https://notes.example/a/1', publisher: 'Ina Corrow', date: '2026-03-04' }],
          publisher: 'Ina Corrow',
          target: { url: 'https://paper.example/ferry', selector: { prefix: 'said: ', suffix: ' crowns' } },
          language: 'en',
          origin: { url: 'https://notes.example/a/1', id: 'https://notes.example/a/1' },
        },
        warnings: [{ caution: 'fields-left-out', field: 'target.selector' }],
      },
    ]);
  });

  test.each<[string, object, object]>([
    [
      'with a body of markup is plain text',
      { body: { type: 'TextualBody', value: '<p>Yes</p>', format: 'text/html' } },
      { summary: 'Yes' },
    ],
    [
      'with an address for a body has a source',
      { body: ['Look.', 'https://accounts.example/'] },
      { summary: 'Look.', sources: [{ url: 'https://accounts.example/' }] },
    ],
    ['with a bare text for a body is a comment', { body: undefined, bodyValue: 'Look.' }, { summary: 'Look.' }],
    [
      'of several creators is by the first',
      { creator: ['https://ina.example/', 'Tom'] },
      { publisher: 'https://ina.example/' },
    ],
  ])('%s', (_, change, expected) => {
    expect(read({ ...remark, ...change })).toMatchObject([{ annotation: expected }]);
  });

  test('says what of it was left out', () => {
    const tag = { type: 'TextualBody', purpose: 'tagging', value: 'money' };
    expect(
      read({ ...remark, body: [remark.body, tag], target: [remark.target, 'https://other.example/'] }),
    ).toMatchObject([
      {
        warnings: expect.arrayContaining([
          { caution: 'fields-left-out', field: 'body (tagging)' },
          { caution: 'fields-left-out', field: 'target' },
        ]),
      },
    ]);
  });

  test.each<[string, unknown]>([
    ['in a page', { type: 'AnnotationPage', items: [remark, remark] }],
    ['in a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [remark, remark] } }],
    ['in a graph', { '@graph': [remark, remark] }],
    ['in a list', [remark, remark]],
  ])('is found %s', (_, file) => {
    expect(read(file).map((record) => [record.record, 'annotation' in record])).toEqual([
      [1, true],
      [2, true],
    ]);
  });
});

test.each<[string, string, string | null]>([
  ['feed.json', '{"@type":"DataFeed","dataFeedElement":[', 'claimreview'],
  ['page.html', '<!doctype html><html>', 'claimreview'],
  ['notes.json', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage"', 'web-annotation'],
  ['pack.jsonl', '{"id":"x","kind":"publish","annotation":"","previous":[]', 'pack'],
  ['table.csv', 'claim', 'csv'],
  ['unnamed', 'claim;url\n', 'csv'],
  ['letter.txt', 'Dear all', null],
])('%s looks like %s', (name, head, format) => {
  expect(guessFormat(name, head)).toBe(format);
});
