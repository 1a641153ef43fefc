import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { annotation } from '../../../src/core/log/annotation-shape.ts';
import { isAnnotation } from '../../../src/core/log/is-annotation.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';

const whole: Annotation = {
  claim: { text: 'The ferry is late', variants: ['The boat is late'], speaker: 'Ada Quill', saidOn: '2026-03-01' },
  citations: ['us/usc/42/1983'],
  status: 'context',
  summary: 'It left on time.',
  sources: [
    {
      url: 'https://harbour.example/log',
      title: 'Log',
      publisher: 'Harbour',
      date: null,
      excerpt: 'On',
      primary: true,
    },
  ],
  publisher: 'Harbour Desk',
  target: { url: 'http://paper.example/', selector: { exact: 'late', prefix: '', suffix: '' } },
  excludes: ['paper.example'],
  rating: { words: 'Not so', author: 'Harbour Desk', date: '2026-03-02' },
  language: 'en',
  licence: 'CC-BY-4.0',
  reviewBy: '2027-03-02',
  origin: { url: 'https://harbour.example/', id: '7' },
};
const schema = v.strictObject(annotation);

/** Every place in a value, by the names that lead there. */
function places(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [[name], ...places(one).map((rest) => [name, ...rest])]);
}

function change(value: unknown, [name = '', ...rest]: readonly string[], put: (object: object, name: string) => void) {
  if (typeof value !== 'object' || value === null) return;
  if (rest.length === 0) put(value, name);
  else change(Object.entries(value).find(([own]) => own === name)?.[1], rest, put);
}

const odd = fc.oneof(
  fc.constantFrom(null, undefined, '', 7, true, [], {}, [''], 'https://a.example', 'ftp://a.example', '2026-01-01'),
  fc.constantFrom(
    'x'.repeat(20_000),
    'x'.repeat(20_001),
    '2026-01-01T09:00:00+01:00',
    '2026-01-01, so they say',
    Array(200).fill('x'),
  ),
  fc.constantFrom(Array(201).fill('x'), { toString: 'x' }, 'supported', 'HTTPS://a.example', '2026-1-1'),
);

test('an annotation has its shape whole, and without what it need not have', () => {
  const { claim, citations, status, summary, sources, publisher, target, language } = whole;
  const least = { claim, citations, status, summary, sources, publisher, target, language };
  expect([whole, least, { ...least, claim: null, target: null }].map(isAnnotation)).toEqual([true, true, true]);
});

test.each([
  ['2026-03-01', true],
  ['2026-03-01T09:00:00.000Z', true],
  ['2026-03-01T09:00+01:00', true],
  ['2026-03-01, which all call false', false],
  ['2026-03-01T', false],
  ['2026', false],
])('a day is %s: %s', (saidOn, expected) => {
  expect(isAnnotation({ ...whole, claim: { ...whole.claim, saidOn } })).toBe(expected);
});

test('whatever is changed, left out or added anywhere, it is one exactly when the schema says so', () => {
  const said = { yes: 0, no: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...places(whole)),
      fc.oneof(
        odd.map((value) => (object: object, name: string) => void Object.assign(object, { [name]: value })),
        fc.constant((object: object, name: string) => void Reflect.deleteProperty(object, name)),
        fc.constantFrom('toString', 'constructor', 'more').map((name) => (object: object) => {
          Object.assign(object, { [name]: 'x' });
        }),
      ),
      (path, put) => {
        const changed = structuredClone(whole);
        change(changed, path, put);
        const right = v.is(schema, changed);
        said[right ? 'yes' : 'no']++;
        expect(isAnnotation(changed)).toBe(right);
      },
    ),
    { numRuns: 1_000 },
  );
  expect(Math.min(said.yes, said.no)).toBeGreaterThan(50);
});
