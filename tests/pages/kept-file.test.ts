import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptFile, readKeptFile, writeKeptFile } from '../../src/pages/settings/kept-file.ts';
import { interfaceLanguages, readLanguages } from '../../src/pages/settings/read-languages.data.ts';
import { accessFor } from '../../src/pages/settings/take-in.ts';
import { makeForm } from '../fixtures/annotations.ts';

const at = '2026-11-22T14:40:00.000Z';
const event = { kind: 'publish', body: { summary: 'x' } };
const nothing: KeptFile = { events: [], drafts: [], dismissals: [], corrections: [], settings: null };
const dismissal = { annotation: 'a', exact: 'words', at };

describe('a file of Obelus', () => {
  test('is read as it was written, whatever it holds', () => {
    const text = fc.string({ minLength: 1 });
    const given = fc.record({
      events: fc.array(fc.record({ kind: fc.constant('publish'), body: fc.jsonValue() })),
      drafts: fc.array(fc.record({ id: text, form: fc.constant(makeForm()) })),
      dismissals: fc.array(fc.record({ annotation: text, exact: text, at: fc.constant(at) })),
      corrections: fc.array(
        fc.record({
          exact: text,
          speaker: fc.option(fc.string(), { nil: null }),
          words: fc.option(text, { nil: null }),
          at: fc.constant(at),
        }),
      ),
      settings: fc.record({ badge: fc.boolean(), sites: fc.array(text) }),
    });
    fc.assert(
      fc.property(given, ({ events, ...kept }) => {
        const { head, tail } = writeKeptFile(kept, at);
        const read = readKeptFile([head, events.map((one) => JSON.stringify(one)).join(',\n'), tail].join(''));
        // JSON knows no -0.
        expect(read).toEqual(JSON.parse(JSON.stringify({ ...nothing, ...kept, events })));
      }),
    );
  });

  test.each<[string, string, Partial<KeptFile> | null]>([
    ['a pack as a list', JSON.stringify([event]), { events: [event] }],
    ['a pack, one event a line', `${JSON.stringify(event)}\n\n${JSON.stringify(event)}\n`, { events: [event, event] }],
    ['a part of an export', JSON.stringify({ obelus: 1, dismissals: [dismissal] }), { dismissals: [dismissal] }],
    [
      'an export with a damaged record, which is left out',
      JSON.stringify({ obelus: 1, dismissals: [dismissal, { exact: 'words' }, 7], settings: [] }),
      { dismissals: [dismissal] },
    ],
    ['an export of a later version', JSON.stringify({ obelus: 2, events: [event] }), null],
    ['JSON of another kind', '{"items":[]}', null],
    ['a table', 'claim,rating\nx,y\n', null],
    ['nothing', '', null],
  ])('%s', (_, text, expected) => {
    expect(readKeptFile(text)).toEqual(expected && { ...nothing, ...expected });
  });
});

test.each<[string, KeptFile['settings'], readonly string[]]>([
  ['none, without settings', null, []],
  ['every site', { reach: 'all', sites: ['a.example'] }, ['*://*/*']],
  ['the sites on the list', { reach: 'list', sites: ['a.example', 7] }, ['*://*.a.example/*']],
  ['none, where only a press reads', { reach: 'click', sites: ['a.example'] }, []],
  ['none, where the sites are no list', { reach: 'list', sites: 'a.example' }, []],
])('exported settings ask for access to %s', (_, settings, origins) => {
  expect(accessFor(settings)).toEqual(origins);
});

test('the languages that the settings name are those there are', () => {
  const cues = readdirSync('src/core/quotation').flatMap((name) => /^cues\.(\w+)\.ts$/.exec(name)?.[1] ?? []);
  expect([...readLanguages].sort()).toEqual(cues.sort());
  expect([...interfaceLanguages].sort()).toEqual(readdirSync('public/_locales').sort());
});
