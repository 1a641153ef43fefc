import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../../src/core/citation/citation-book.ts';
import { citationName } from '../../../src/core/citation/citation-name.ts';
import { type PackRow, readPack } from '../../../src/core/citation/explanation-pack.ts';
import { officialLink } from '../../../src/core/citation/official-link.ts';
import { writeBook } from '../../../src/core/citation/write-book.ts';

const file: PackRow[] = JSON.parse(readFileSync('public/explanations/en.json', 'utf8'));
const book = readBook(writeBook());
const pack = readPack(file, book);
/** Words that praise, blame or hurry a reader. */
const TONE =
  /\b(?:controversial|landmark|sweeping|infamous|notorious|historic|draconian|radical|extreme|common[- ]sense|so-called|unfortunately|fortunately|sadly|shocking|outrageous|disastrous|terrible|unpopular|famous|illegals|illegal aliens?|pro-life|pro-choice|anti-|leftist|rightist|woke|obviously|clearly|of course|very important|critics|supporters|opponents)\b/i;
/** Hosts of governments, courts, treaty bodies and their publishers. */
const OFFICIAL =
  /^https:\/\/(?:[\w-]+\.)*(?:congress\.gov|house\.gov|govinfo\.gov|ecfr\.gov|federalregister\.gov|supremecourt\.gov|loc\.gov|state\.gov|ustr\.gov|europa\.eu|legislation\.gov\.uk|gov\.uk|un\.org|unhcr\.org|ohchr\.org|unfccc\.int|unoda\.org|icc-cpi\.int|nato\.int|echr\.coe\.int|gesetze-im-internet\.de)\//;

describe('the pack of explanations', () => {
  test('has at least 150 rows, all of them readable, each id once', () => {
    expect(pack.length).toBeGreaterThanOrEqual(150);
    expect(pack.length).toBe(file.length);
    expect(new Set(pack.map(({ id }) => id)).size).toBe(pack.length);
  });

  test.each(pack.map((row) => [row.id, row] as const))('%s', (id, row) => {
    expect(row.text.length, 'length').toBeGreaterThan(20);
    expect(row.text.length, 'length').toBeLessThanOrEqual(280);
    expect(row.text, 'whole sentences').toMatch(/^[A-Z].*\.$/);
    expect(
      row.text.match(/(?<!\b(?:v|Inc|Co|U\.S|[A-Z]))\. (?=[A-Z])/g)?.length ?? 0,
      'at most three sentences',
    ).toBeLessThanOrEqual(2);
    expect(TONE.exec(row.text)?.[0], 'tone').toBeUndefined();
    expect(citationName(id, book), 'the id parses').not.toBeNull();
    const own = file.find((one) => one.id === id);
    if (own?.link === null) expect(row.link).toBeNull();
    else expect(row.link, 'a link, or deliberately none').toMatch(OFFICIAL);
    if (own?.link === undefined) expect(row.link).toBe(officialLink(id, book));
    for (const change of row.changes) {
      expect(change.source).toMatch(OFFICIAL);
      expect(new Date(change.date).toISOString().slice(0, 10)).toBe(change.date);
      expect(change.text).toMatch(/^[A-Z].*\.$/);
    }
    expect(row.changes.map(({ date }) => date)).toEqual(row.changes.map(({ date }) => date).sort());
  });

  test.each([
    ['no list', {}],
    ['a row without an id', [{ name: 'x', text: 'y' }]],
    ['a row that is no object', ['us/const', null, 3]],
  ])('refuses %s', (_, json) => expect(readPack(json, book)).toEqual([]));

  test.each([
    ['the part that changed', 'Section 4(b)', ['Section 4(b)']],
    ['no part, so the whole', undefined, [undefined]],
    ['a part that cannot be read, which must not pass for the whole', '', []],
    ['a part that is no text', 4, []],
  ])('reads %s', (_, part, parts) => {
    const change = { date: '2013-06-25', what: 'struck-down', part, text: 'X.', source: 'https://www.loc.gov/' };
    const [row] = readPack([{ id: 'us/const', name: 'C', text: 'T.', changes: [change] }], book);
    expect(row?.changes.map((one) => one.part)).toEqual(parts);
  });

  test('a kind of change that is not known is no change', () => {
    const change = { date: '2013-06-25', what: 'upheld', text: 'X.', source: 'https://www.loc.gov/' };
    expect(readPack([{ id: 'us/const', name: 'C', text: 'T.', changes: [change] }], book)[0]?.changes).toEqual([]);
  });

  test('no change in the file is left out, and nothing of a ruling is struck down', () => {
    expect(pack.flatMap(({ changes }) => changes).length).toBe(file.flatMap(({ changes = [] }) => changes).length);
    const rulings = pack.filter(({ id }) => id.startsWith('us/case/'));
    expect(rulings.flatMap(({ changes }) => changes).filter(({ what }) => what === 'struck-down')).toEqual([]);
    const others = pack.filter(({ id }) => !id.startsWith('us/case/'));
    expect(others.flatMap(({ changes }) => changes).filter(({ what }) => what === 'overruled')).toEqual([]);
  });

  test('drops an address that is none, and a change without a date', () => {
    const row = {
      id: 'us/const',
      name: 'C',
      text: 'T.',
      link: 'javascript:alert(1)',
      changes: [{ date: 'soon', what: 'amended', text: 'X.', source: 'https://www.loc.gov/' }],
    };
    expect(readPack([row], book)).toEqual([{ id: 'us/const', name: 'C', text: 'T.', link: null, changes: [] }]);
  });
});
