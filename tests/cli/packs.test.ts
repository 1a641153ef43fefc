import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeAnnotation } from '../fixtures/annotations.ts';
import { makePublisher } from '../fixtures/make-publisher.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'obelus-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

function obelus(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'src/cli/obelus.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, complaints: stderr.split('\n').filter((line) => line.startsWith(folder)), stderr };
}
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const review = {
  '@type': 'ClaimReview',
  url: 'https://fen.example/ferry',
  datePublished: '2026-03-04',
  claimReviewed: 'The night ferry lost four hundred thousand crowns last year',
  author: { name: 'Fen Fact Desk' },
  reviewRating: { alternateName: 'Mostly false' },
};

describe('obelus import', { timeout: 60_000 }, () => {
  const feed = file(
    'feed.json',
    JSON.stringify([
      review,
      { ...review, url: '' },
      review,
      { ...review, dateModified: '2026-03-09', reviewBody: 'Counted again.' },
    ]),
  );

  test('writes a pack that verify finds sound, and says which record it refused and why', () => {
    const { status, stdout, complaints } = obelus('import', feed);
    expect(complaints).toEqual([`${feed}, record 2: no-address (url)`]);
    expect(status).toBe(1);
    expect(lines(stdout).map(({ kind, author }) => [kind, author])).toEqual([
      ['publish', ''],
      ['revise', ''],
    ]);
    const checked = obelus('verify', file('feed.pack', stdout));
    expect(checked).toMatchObject({ status: 0, complaints: [] });
    expect(lines(checked.stdout)).toMatchObject([{ records: 2, sound: 2, unsigned: 2, annotations: 1, conflicts: 0 }]);
  });

  test('reads tables of other encodings, and gives rows the publisher that is named', () => {
    const table = file(
      'table.csv',
      Buffer.from('Claim;URL;Date\r\nDas Wehr hält bis März;https://fen.example/wehr;5.3.2026\r\n', 'latin1'),
    );
    expect(obelus('import', table)).toMatchObject({
      status: 1,
      complaints: [`${table}, record 1: no-publisher (publisher)`],
    });
    const { status, stdout } = obelus('import', table, '--publisher', 'Moorblatt');
    expect(status).toBe(0);
    expect(lines(stdout)).toMatchObject([
      { at: '2026-03-05T00:00:00.000Z', body: { claim: { text: 'Das Wehr hält bis März' }, publisher: 'Moorblatt' } },
    ]);
  });

  test('counts what it left out of records that it took, and names a file without any, both without a fault', () => {
    const careless = file(
      'careless.json',
      `// three\n${JSON.stringify([review, { ...review, datePublished: '03/04/2026' }, { ...review, url: 'https://fen.example/b', datePublished: '1/2/2026' }])}`,
    );
    const empty = file('empty.csv', '');
    const { status, complaints } = obelus('import', careless, empty);
    expect(status).toBe(0);
    expect(complaints).toEqual([
      `${careless}: date-left-out (datePublished) in 2 records, the first 2`,
      `${careless}: undated (datePublished) in 2 records, the first 2`,
      `${careless}: rating-undated (reviewRating) in 2 records, the first 2`,
      `${empty}: no record`,
    ]);
  });

  test('says which words were no status, and how often', () => {
    const rows = ['half so', 'context', 'half so', 'mostly'].map(
      (status, at) => `Claim ${at},${status},https://a.example/${at}`,
    );
    const table = file(
      'status.csv',
      `claim,status,source,published\n${rows.map((row) => `${row},2026-03-05`).join('\n')}\n`,
    );
    expect(obelus('import', table, '--publisher', 'Fen Fact Desk').complaints).toEqual([
      `${table}: status-unknown (status) in 3 records, the first 1: "half so" 2, "mostly" 1`,
    ]);
  });

  test('refuses of packs what may not stand beside the rest, whichever file that is in', async () => {
    const [publisher, stranger] = [makePublisher(), makePublisher()];
    const first = await publisher.publish(makeAnnotation());
    const change = { ...makeAnnotation(), summary: 'Counted again.', reason: 'x' };
    const own = await publisher.revise(first.id, [first.id], change);
    const other = await stranger.revise(first.id, [first.id], change);
    const lost = await publisher.retract('e'.repeat(64), [], 'Nothing is here.');
    const later = file('later.pack', [own, other, lost].map((event) => `${JSON.stringify(event)}\n`).join(''));
    const earlier = file('earlier.pack', `${JSON.stringify(first)}\n`);
    const { status, stdout, complaints } = obelus('import', later, earlier);
    expect(complaints).toEqual([`${later}, record 2: not-the-author`, `${later}, record 3: no-annotation`]);
    expect(status).toBe(1);
    expect(lines(stdout).map(({ id }) => id)).toEqual([first.id, own.id]);
  });

  test('gives a record whose date is still to come the day of the run', () => {
    const [event] = lines(
      obelus('import', file('ahead.json', JSON.stringify({ ...review, datePublished: '9999-01-01' }))).stdout,
    );
    expect(Date.parse(event.at)).toBeLessThanOrEqual(Date.now());
  });

  test('makes the same pack of the same file', () => {
    expect(obelus('import', feed).stdout).toBe(obelus('import', feed).stdout);
  });

  test('says what it cannot read at all and goes on with the next file', () => {
    const { status, stdout, stderr } = obelus(
      'import',
      file('note.txt', 'No format'),
      path.join(folder, 'missing.json'),
      feed,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('looks like none of');
    expect(stderr).toContain('missing.json: there is no such file');
    expect(lines(stdout)).toHaveLength(2);
  });
});

describe('obelus export, verify and stats', { timeout: 60_000 }, () => {
  test('write annotations as they stand, and name what the format cannot hold', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const second = await publisher.revise(first.id, [first.id], {
      ...makeAnnotation(),
      summary: 'Counted again.',
      reason: 'x',
    });
    const cited = await publisher.publish(makeAnnotation({ claim: null, citations: ['us/const/amendment/1'] }));
    const pack = file('own.pack', [first, second, cited].map((event) => `${JSON.stringify(event)}\n`).join(''));
    const { status, stdout, complaints } = obelus('export', pack, '--to', 'claimreview');
    expect({ status, complaints }).toEqual({ status: 1, complaints: [`${pack}, annotation ${cited.id}: no-claim`] });
    expect(JSON.parse(stdout)).toMatchObject({
      '@type': 'DataFeed',
      dataFeedElement: [{ reviewBody: 'Counted again.' }],
    });
    expect(obelus('export', pack, '--to', 'pack')).toMatchObject({ status: 0, complaints: [] });
    expect(lines(obelus('stats', pack).stdout)).toMatchObject([
      {
        annotations: 2,
        events: { publish: 2, revise: 1 },
        statuses: { contested: 2 },
        publishers: { 'Fen Fact Desk': 2 },
      },
    ]);
  });

  test('name every record that is not what somebody signed', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const stranger = await makePublisher().retract(first.id, [first.id], 'No.');
    const apart = await publisher.retract(first.id, ['f'.repeat(64)], 'What it follows is not here.');
    const pack = file(
      'bad.pack',
      [
        JSON.stringify(first),
        JSON.stringify({ ...first, body: { ...first.body, summary: 'Changed.' } }),
        JSON.stringify(stranger),
        JSON.stringify(apart),
        JSON.stringify(await publisher.retract('e'.repeat(64), [], 'Nothing is here.')),
        JSON.stringify({ ...first, author: 'short' }),
        '{"kind":',
        '[]',
      ].join('\n'),
    );
    const { status, stdout, complaints } = obelus('verify', pack);
    expect(complaints).toEqual([
      `${pack}, record 2: id`,
      `${pack}, record 3: not-the-author`,
      `${pack}, record 4: previous`,
      `${pack}, record 5: no-annotation`,
      `${pack}, record 6: id`,
      `${pack}, record 7: broken-json`,
      `${pack}, record 8: shape`,
    ]);
    expect(status).toBe(1);
    expect(lines(stdout)).toMatchObject([{ records: 8, sound: 1, refused: 7, signed: 1, annotations: 1 }]);
  });

  test('take what several packs have of one annotation together, and an event that stands twice once', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const second = await publisher.revise(first.id, [first.id], {
      ...makeAnnotation(),
      summary: 'Counted again.',
      reason: 'x',
    });
    const older = file('older.pack', `${JSON.stringify(first)}\n`);
    const newer = file('newer.pack', `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`);
    const { status, stdout } = obelus('export', older, newer, '--to', 'claimreview');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).dataFeedElement).toMatchObject([{ reviewBody: 'Counted again.' }]);
    const both = [first, second, first, second].map((event) => `${JSON.stringify(event)}\n`).join('');
    expect(lines(obelus('verify', file('both.pack', both)).stdout)).toMatchObject([
      { records: 4, sound: 2, repeated: 2, refused: 0, annotations: 1, conflicts: 0 },
    ]);
    expect(lines(obelus('import', older, newer).stdout).map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  test('say of a file that is empty or no pack so once', () => {
    const empty = file('empty.pack', '');
    const table = file('table.csv', 'claim,source\nOne,https://a.example\nTwo,https://b.example\n');
    const { status, complaints } = obelus('verify', empty, table);
    expect(complaints).toEqual([`${empty}: no record`, `${table}: is no pack, which has a JSON object on each line`]);
    expect(status).toBe(1);
  });

  test('name a file that cannot be read in words, and go on with the next', async () => {
    const pack = file('good.pack', `${JSON.stringify(await makePublisher().publish(makeAnnotation()))}\n`);
    const missing = path.join(folder, 'missing.pack');
    for (const command of ['verify', 'stats']) {
      const { status, stdout, stderr } = obelus(command, missing, folder, pack);
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toEqual([`${missing}: there is no such file`, `${folder}: is a folder`]);
      expect(lines(stdout)).toMatchObject([{ file: pack, annotations: 1 }]);
    }
  });

  test.each([
    ['no file', ['verify']],
    ['a format that there is not', ['export', 'x', '--to', 'xml']],
    ['an option that there is not', ['import', 'x', '--speed', '9']],
  ])('with %s say how they are used', (_, args) => {
    const { status, stderr } = obelus(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
  });
});
