import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskRow } from '../../src/messaging/desk-calls.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { allRows, giveFile, givenFile, goTo, openDesk, press, says, takeIn, takeOut, type } from './desk-steps.ts';
import { chooseReach } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const PASSPHRASE = 'lantern over the weir';
const SAID = [
  'The bridge was closed for nine weeks',
  'The mill has paid no tax',
  'Not one ferry ran on Sunday',
] as const;
const PAGE = 'http://harbour-times.example/council';

const WEB_ANNOTATION = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/anno/1',
  type: 'Annotation',
  created: '2026-03-05T09:00:00Z',
  creator: { type: 'Organization', name: 'Harbour Readers' },
  body: { type: 'TextualBody', value: 'The log of the harbour counts three.', format: 'text/plain', language: 'en' },
  target: {
    source: 'https://harbour-times.example/fog',
    selector: { type: 'TextQuoteSelector', exact: 'the harbour has two fog horns', prefix: '', suffix: '' },
  },
});
const TABLE = `Wer;Behauptung;Einordnung;Erklärung;Beleg
Imani Voss;The vans cost a third of the boat;context;The tender gives 34 per cent.;https://tarnvalley.example/tender
Dario Penhale;Nobody was asked;contested;Two hearings were held.;https://tarnvalley.example/hearings
`;

/** What stands of an annotation, whatever the machine. */
const standing = (rows: readonly DeskRow[]) =>
  rows
    .map(({ id, words, status, retracted, conflict, publisher }) => ({
      id,
      words,
      status,
      retracted,
      conflict,
      publisher,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each<Name>(['chromium', 'firefox'])('two desks in %s', { timeout: 120_000 }, (name) => {
  let one: Rig;
  let two: Rig;
  let desk: Page;
  let other: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'obelus-exchange-'));
    one = await startRig(name);
    two = await startRig(name);
    one.sites.page(PAGE, `<!doctype html><title>Council</title><p>“${SAID[0]}”, said Rosalind Tew.</p>`);
    await chooseReach(one, { sites: ['harbour-times.example'] });
    for (const [place, quotation] of SAID.entries()) {
      const selector = place === 0 ? { exact: quotation, prefix: '', suffix: '' } : null;
      const form = makeForm({
        quotation,
        speaker: 'Rosalind Tew',
        selector,
        page: place === 0 ? PAGE : '',
        origin: '',
      });
      await one.call('publish-draft', { id: `draft-${place}`, form });
    }
    desk = await openDesk(one);
    other = await openDesk(two);
  });
  afterAll(async () => {
    await one?.close();
    await two?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const idOf = async (rig: Rig, words: string) => (await allRows(rig)).find((row) => row.words === words)?.id ?? '';
  const revise = async (page: Page, rig: Rig, words: string, summary: string) => {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#annotation/${await idOf(rig, words)}/edit`,
    );
    await type(page, '#why', 'Looked again.');
    await type(page, '#summary', summary);
    await press(page, 'Publish');
    await says(page, 'Reason: Looked again.');
  };

  test('a key is backed up and restored on a second profile, by the screens alone', async () => {
    await goTo(desk, 'identity');
    await press(desk, 'Back up the key');
    await type(desk, '#passphrase', PASSPHRASE);
    await type(desk, '#passphrase-again', PASSPHRASE);
    await desk.$eval('form.act button.main', (button) => button.click());
    const backup = await givenFile(desk);
    expect(backup).not.toContain(PASSPHRASE);
    await goTo(other, 'identity');
    await giveFile(other, folder, 'key.json', backup);
    await type(other, '#restore-passphrase', 'another one, wrong');
    await other.$$eval('form.act button.main', (all) => all.at(-1)?.click());
    await says(other, 'The passphrase does not fit.');
    await other.$eval('#restore-passphrase', (field) => (field as HTMLInputElement).select());
    await type(other, '#restore-passphrase', PASSPHRASE);
    await other.$$eval('form.act button.main', (all) => all.at(-1)?.click());
    await says(other, 'is here.');
    const keys = async (rig: Rig) => (await rig.call('list-publishers', null)).map(({ key }) => key);
    expect(await keys(two)).toEqual(await keys(one));
  });

  test('a pack goes out of one and into the other, and is unchanged the second time', async () => {
    const pack = await takeOut(desk, 'pack');
    expect(await takeIn(other, folder, 'pack.jsonl', pack)).toEqual([3, 0, 0, 0]);
    expect(await takeIn(other, folder, 'pack.jsonl', pack)).toEqual([0, 0, 3, 0]);
    expect(standing(await allRows(two))).toEqual(standing(await allRows(one)));
  });

  test('changed on both, each stands as a conflict: one version is kept, one merged by hand, one kept as two', async () => {
    for (const words of SAID) {
      await revise(desk, one, words, ' The first desk’s sentence.');
      await revise(other, two, words, ' The second desk’s sentence.');
    }
    await takeIn(desk, folder, 'second.jsonl', await takeOut(other, 'pack'));
    expect((await allRows(one)).filter(({ conflict }) => conflict)).toHaveLength(3);
    const [chosen, merged, both] = SAID;
    const decide = async (words: string) => {
      await goTo(desk, 'conflicts');
      await desk.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `#annotation/${await idOf(one, words)}`,
      );
      await says(desk, 'The first desk’s sentence.');
      await says(desk, 'The second desk’s sentence.');
    };
    await decide(chosen);
    await press(desk, 'Keep this version');
    await until(
      async () => (await one.call('get-rows', { ids: [await idOf(one, chosen)] }))[0]?.conflict === false,
      'one',
    );
    await decide(merged);
    await press(desk, 'Merge by hand');
    await type(desk, '#why', 'Both are right.');
    await type(desk, '#summary', ' Merged.');
    await press(desk, 'Publish');
    await says(desk, 'Reason: Both are right.');
    await decide(both);
    await press(desk, 'Keep both as separate annotations');
    await until(async () => (await allRows(one)).filter(({ words }) => words === both).length === 2, 'two annotations');
    expect((await allRows(one)).filter(({ conflict }) => conflict)).toEqual([]);
    await takeIn(other, folder, 'decided.jsonl', await takeOut(desk, 'pack'));
    expect(standing(await allRows(two))).toEqual(standing(await allRows(one)));
    // No version is lost: three that were published, six changes, two endings, one version that stands for itself.
    const events = (await takeOut(desk, 'pack')).trim().split('\n');
    expect(events.map((line) => JSON.parse(line).kind).sort()).toEqual([
      ...Array(4).fill('publish'),
      ...Array(9).fill('revise'),
    ]);
  });

  test('several are given another status and retracted for a reason, and each act is undone', async () => {
    await goTo(desk, 'annotations');
    await desk.waitForSelector('tbody .q');
    const chooseAll = () => desk.$eval('thead input[type=checkbox]', (box) => box.click());
    const before = standing(await allRows(one));
    await chooseAll();
    await press(desk, 'Change status …');
    await desk.select('form.act select', 'outdated');
    await type(desk, '#reason', 'All of it is over.');
    await press(desk, 'Change status');
    await says(desk, '4 annotations have another status.');
    expect((await allRows(one)).map(({ status }) => status)).toEqual(Array(4).fill('outdated'));
    await press(desk, 'Undo');
    const stands = async () => JSON.stringify(standing(await allRows(one))) === JSON.stringify(before);
    await until(stands, 'the statuses');
    await chooseAll();
    await press(desk, 'Retract …');
    await type(desk, '#reason', 'Published too soon.');
    await press(desk, 'Retract');
    await says(desk, '4 annotations retracted.');
    expect((await allRows(one)).every(({ retracted }) => retracted)).toBe(true);
    await press(desk, 'Undo');
    await until(async () => (await allRows(one)).every(({ retracted }) => !retracted), 'them to stand again');
    expect(standing(await allRows(one))).toEqual(before);
  });

  test('a table comes in by a mapping, and a Web Annotation comes in', async () => {
    await goTo(other, 'import');
    await giveFile(other, folder, 'tabelle.csv', TABLE);
    await other.waitForSelector('.columns');
    const map = ['speaker', 'claim', 'status', 'summary', 'sourceUrl'];
    for (const [at, field] of map.entries()) await other.select(`.columns tbody tr:nth-child(${at + 1}) select`, field);
    await other.$eval('#rows-publisher', (field) => (field as HTMLInputElement).select());
    await type(other, '#rows-publisher', 'Fen Table Desk');
    await press(other, 'See what it will do');
    await press(other, 'Import 2');
    await says(other, '2 annotations came in.');
    await press(other, 'Close');
    const rows = (await allRows(two)).filter(({ publisher }) => publisher === 'Fen Table Desk');
    expect(rows.map(({ words, speaker, status }) => [words, speaker, status]).sort()).toEqual([
      ['Nobody was asked', 'Dario Penhale', 'contested'],
      ['The vans cost a third of the boat', 'Imani Voss', 'context'],
    ]);
    expect(await takeIn(other, folder, 'note.jsonld', WEB_ANNOTATION)).toEqual([1, 0, 0, 0]);
    expect((await allRows(two)).map(({ words }) => words)).toContain('the harbour has two fog horns');
  });

  test.each(['claimreview', 'web-annotation', 'csv'])(
    'what goes out as %s comes in elsewhere with its words',
    async (format) => {
      const file = await takeOut(other, format);
      const ending = { claimreview: 'json', 'web-annotation': 'jsonld', csv: 'csv' }[format];
      const before = (await allRows(one)).length;
      const counts = await takeIn(desk, folder, `out-${format}.${ending}`, file);
      const after = await allRows(one);
      expect(counts[3]).toBe(0);
      expect(after.length - before).toBe(counts[0]);
      const words = new Set(after.map((row) => row.words));
      for (const row of await allRows(two)) expect(words).toContain(row.words);
    },
  );

  test('what readers reported is listed, kept as a near-miss, and waits for a review meanwhile', async () => {
    const id = await idOf(one, SAID[0]);
    const exact = 'The bridge is nine metres wide';
    const reports = {
      obelus: 1,
      at: '2026-11-20T09:00:00Z',
      dismissals: [{ annotation: id, exact, at: '2026-11-19T09:00:00Z' }],
    };
    await goTo(desk, 'requests');
    await giveFile(desk, folder, 'hidden.json', JSON.stringify(reports));
    await says(desk, '1 report came in.');
    await goTo(desk, 'review');
    await says(desk, 'Reported');
    await goTo(desk, 'requests');
    await press(desk, 'Keep as a near-miss');
    await says(desk, 'No reader has reported a match.');
    await goTo(desk, 'review');
    await says(desk, 'Nothing waits for a review.');
    const form = makeForm({ quotation: SAID[0], speaker: '' });
    const { nearMisses } = await one.call('try-annotation', { form });
    expect(nearMisses.map(({ statement }) => statement.exact)).toEqual([exact]);
  });

  test('words that are gone from a page that is open beside the desk put the annotation on the review list', async () => {
    const page = await one.open(PAGE);
    await goTo(desk, 'review');
    await says(desk, 'Nothing waits for a review.');
    one.sites.page(PAGE, `<!doctype html><title>Council</title><p>${'Nothing of it was said. '.repeat(20)}</p>`);
    await page.reload();
    await says(desk, 'Not found on its page');
    expect((await one.call('list-visits', null)).map(({ url, what }) => [url, what])).toEqual([[PAGE, 'quotation']]);
    one.sites.page(PAGE, `<!doctype html><title>Council</title><p>“${SAID[0]}”, said Rosalind Tew again.</p>`);
    await page.reload();
    await says(desk, 'Nothing waits for a review.');
    expect(await one.call('list-visits', null)).toEqual([]);
    await page.close();
  });
});
