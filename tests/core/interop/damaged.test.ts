import { describe, expect, test } from 'vitest';
import { hash, verify } from '../../../src/cli/node-crypto.ts';
import { openReader } from '../../../src/core/interop/open-reader.ts';
import { openWriter } from '../../../src/core/interop/open-writer.ts';
import { checkPack } from '../../../src/core/log/check-pack.ts';
import type { Format } from '../../../src/core/model/imported.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';
import { standing } from './arbitrary-annotation.ts';

/** Numbers from a seed, the same in every run: mulberry32. */
function random(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (most: number) => Math.floor(next() * most),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
}
type Random = ReturnType<typeof random>;

const SEED = 20261122;
const PLACES = ['ferry', 'weir', 'mill', 'bridge', 'harbour', 'library', 'school', 'tram'];

const annotation = (dice: Random) =>
  makeAnnotation({
    claim: {
      text: `The ${dice.of(PLACES)} cost ${dice.below(900) + 100} crowns`,
      variants: [],
      speaker: dice.of(['Ina Corrow', 'Tom Reed', null]),
      saidOn: dice.of(['2026-02-01', null]),
    },
    sources: [
      {
        url: `https://fen.example/${dice.below(10_000)}`,
        title: 'Accounts',
        publisher: 'Fen Fact Desk',
        date: '2026-01-05',
      },
    ],
  });

/** What is done to a record, and the refusal that is right then; it gets the record as an object and as text. */
type Damage = readonly [
  what: string,
  refusal: string,
  harm: (record: Record<string, unknown>, dice: Random) => unknown,
];

const without = (record: Record<string, unknown>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
/** A text that stands in the file as it is. */
class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
const textOf = (value: unknown) => (value instanceof Raw ? value.text : JSON.stringify(value));
const broken: readonly Damage[] = [
  ['cut', 'cut-off', (record, dice) => new Raw(JSON.stringify(record).slice(0, -1 - dice.below(20)))],
  [
    'a value is gone',
    'broken-json',
    (record, dice) => new Raw(JSON.stringify(record).replace(`"${dice.of(Object.keys(record))}":`, '"x": , "y":')),
  ],
  [
    'a colon is gone',
    'broken-json',
    (record, dice) =>
      new Raw(JSON.stringify(record).replace(`"${dice.of(Object.keys(record))}":`, (key) => key.slice(0, -1))),
  ],
  [
    'something else',
    'not-a-record',
    (_, dice) => dice.of([1, 'text', null, true, {}, { '@type': 'Person', name: 'Tom Reed' }]),
  ],
];
const claimReview: readonly Damage[] = [
  ...broken,
  ['no claim', 'no-claim', (record) => without(record, 'claimReviewed')],
  [
    'a claim of blanks and markup',
    'no-claim',
    (record, dice) => ({ ...record, claimReviewed: dice.of(['', ' \n', '<p></p>', '\u0000', {}, []]) }),
  ],
  ['no address', 'no-address', (record) => without(record, 'url')],
  [
    'an address that is none',
    'no-address',
    (record, dice) => ({
      ...record,
      url: dice.of([
        'javascript:alert(1)',
        'ftp://fen.example/',
        '/ferry',
        'https://a@b.example/',
        7,
        `https://fen.example/${'x'.repeat(5_000)}`,
      ]),
    }),
  ],
  ['nobody', 'no-publisher', (record, dice) => ({ ...record, author: dice.of([null, '', {}, { name: '' }, []]) })],
];
const webAnnotation: readonly Damage[] = [
  ...broken,
  ['nobody', 'no-publisher', (record) => without(record, 'creator')],
  ['no claim', 'no-claim', (record) => ({ ...record, body: 'Just a remark.', target: 'https://fen.example/' })],
  [
    'no address',
    'no-address',
    (record) => ({ ...record, id: 'urn:x', body: { type: 'schema:Claim', 'schema:text': 'The weir holds' } }),
  ],
];
const pack: readonly Damage[] = [
  ['cut', 'broken-json', (record, dice) => new Raw(JSON.stringify(record).slice(0, -1 - dice.below(300)))],
  ['a field too many', 'shape', (record) => ({ ...record, note: 'x' })],
  ['a field too few', 'shape', (record, dice) => without(record, dice.of(Object.keys(record)))],
  [
    'a field of another kind',
    'shape',
    (record, dice) => ({ ...record, [dice.of(Object.keys(record))]: dice.of([7, null, {}]) }),
  ],
  [
    'a text that is too long',
    'shape',
    (record) => ({ ...record, body: { ...Object(record.body), summary: 'a'.repeat(20_001) } }),
  ],
  [
    'a script for a source',
    'shape',
    (record) => ({
      ...record,
      body: { ...Object(record.body), sources: [{ url: 'javascript:x', title: '', publisher: '', date: null }] },
    }),
  ],
  ['other words', 'id', (record) => ({ ...record, body: { ...Object(record.body), summary: 'Other words.' } })],
  ['another time', 'id', (record) => ({ ...record, at: '2026-03-01T09:00:00.001Z' })],
  ['another author', 'id', (record) => ({ ...record, author: makePublisher().author })],
  [
    'another signature',
    'signature',
    (record) => ({
      ...record,
      signature: String(record.signature).replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')),
    }),
  ],
  ['no signature', 'signature', (record) => ({ ...record, signature: '' })],
];

async function read(format: Format, text: string) {
  const reader = openReader(format, { address: null, csv: { publisher: '' } });
  const records = [...reader.push(text), ...reader.end()];
  const { faults } = await checkPack(
    records.flatMap((one) => ('event' in one ? [one] : [])),
    hash,
    verify,
  );
  const byRecord = new Map(faults.map(({ record, fault }) => [record, fault]));
  return records.map((one) => ('refusal' in one ? one.refusal : (byRecord.get(one.record) ?? 'taken')));
}

function written(format: 'claimreview' | 'web-annotation', dice: Random): Record<string, unknown> {
  const writer = openWriter(format);
  const file = JSON.parse(writer.push([standing(annotation(dice))], []).text + writer.end());
  return (file.dataFeedElement ?? file.items)[0];
}

/** Damage the middle one of three records, a hundred times and more for each kind of file. */
async function damageMany(
  format: Format,
  damages: readonly Damage[],
  make: (dice: Random) => Promise<Record<string, unknown>>,
  join: (texts: string[]) => string,
  count: number,
) {
  const dice = random(SEED);
  const wrong: unknown[] = [];
  for (let turn = 0; turn < count; turn++) {
    const [what, refusal, harm] = damages[turn % damages.length] as Damage;
    const records = [await make(dice), await make(dice), await make(dice)] as const;
    const harmed = textOf(harm(records[1], dice));
    const file = join([JSON.stringify(records[0]), harmed, JSON.stringify(records[2])]);
    const found = await read(format, file).catch((error: unknown) => [String(error)]);
    if (JSON.stringify(found) !== JSON.stringify(['taken', refusal, 'taken']))
      wrong.push({ what, refusal, found, harmed: harmed.slice(0, 300) });
  }
  return wrong;
}

describe('of 1,000 damaged records each is refused by its reason, and none beside it', { timeout: 60_000 }, () => {
  const lines = (texts: string[]) => texts.join('\n');
  const publisher = makePublisher();

  test('300 ClaimReviews, one a line', async () => {
    expect(
      await damageMany('claimreview', claimReview, async (dice) => written('claimreview', dice), lines, 300),
    ).toEqual([]);
  });

  test('200 Web Annotations, one a line', async () => {
    expect(
      await damageMany('web-annotation', webAnnotation, async (dice) => written('web-annotation', dice), lines, 200),
    ).toEqual([]);
  });

  test('300 events of packs', async () => {
    const make = async (dice: Random) => ({ ...(await publisher.publish(annotation(dice))) });
    expect(await damageMany('pack', pack, make, lines, 300)).toEqual([]);
  });

  test('200 rows of tables', async () => {
    const dice = random(SEED);
    const wrong: unknown[] = [];
    const row = () => [
      `The ${dice.of(PLACES)} holds`,
      `https://fen.example/${dice.below(1_000)}`,
      'Fen Fact Desk',
      '2026-03-01',
    ];
    const damages: readonly (readonly [string, (cells: string[]) => string[]])[] = [
      ['wrong-field-count', (cells) => cells.slice(0, 1 + dice.below(3))],
      ['wrong-field-count', (cells) => [...cells, 'more']],
      ['no-claim', (cells) => [dice.of(['', ' ', '<b></b>']), ...cells.slice(1)]],
      [
        'no-address',
        (cells) => [cells[0] ?? '', dice.of(['', 'javascript:alert(1)', 'mailto:a@b.example']), ...cells.slice(2)],
      ],
      ['no-publisher', (cells) => [...cells.slice(0, 2), '', ...cells.slice(3)]],
      ['cut-off', (cells) => [`"${cells[0] ?? ''}`, ...cells.slice(1)]],
    ];
    for (let turn = 0; turn < 200; turn++) {
      const [refusal, harm] = damages[turn % damages.length] ?? ['', (cells: string[]) => cells];
      const file = [['claim', 'url', 'publisher', 'date'], row(), row(), harm(row())]
        .map((cells) => cells.join(','))
        .join('\r\n');
      const found = await read('csv', file).catch((error: unknown) => [String(error)]);
      if (JSON.stringify(found) !== JSON.stringify(['taken', 'taken', refusal])) wrong.push({ refusal, found, file });
    }
    expect(wrong).toEqual([]);
  });
});
