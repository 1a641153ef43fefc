import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeForm } from '../fixtures/annotations.ts';
import { ARTICLE, servePages } from './demo-pages.ts';
import { chooseReach, highlights, marks } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const SAID = 'Fewer than 30 of our members were ever fined';

/** Three reviews as a newsroom's file has them: one sound, one with broken markup that can be mended, one without a claim. */
const REVIEWS = `[
  {"@context":"https://schema.org","@type":"ClaimReview","url":"https://desk.example/1","datePublished":"2026-03-01",
   "claimReviewed":"The bridge was closed for nine weeks.","author":{"@type":"Organization","name":"Harbour Fact Desk"},
   "reviewRating":{"@type":"Rating","alternateName":"Half true"}},
  {"@context":"https://schema.org","@type":"ClaimReview","url":"https://desk.example/2","datePublished":"2026-03-02",
   "claimReviewed":"The mill has paid no tax.","author":{"@type":"Organization","name":"Harbour Fact Desk"},
   "reviewRating":{"@type":"Rating","alternateName":"False"},},
  {"@context":"https://schema.org","@type":"ClaimReview","url":"https://desk.example/3","datePublished":"2026-03-03",
   "claimReviewed":"","author":{"@type":"Organization","name":"Harbour Fact Desk"}}
]`;

describe.each<Name>(['chromium', 'firefox'])('the moderators’ desk in %s', (name) => {
  let rig: Rig;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    folder = mkdtempSync(path.join(tmpdir(), 'obelus-desk-'));
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    const form = makeForm({ quotation: SAID, speaker: 'Rosalind Tew', selector: null, page: '', origin: '' });
    await rig.call('publish-draft', { id: 'first', form });
    page = await rig.open(ARTICLE);
    await marks(page);
  });
  afterAll(async () => {
    await rig?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const openDesk = async (place = 'annotations') => {
    const desk = await rig.openOwn(`pages/desk/desk.html#${place}`);
    await desk.waitForSelector('.desk h1');
    return desk;
  };
  const press = (desk: Page, words: string) =>
    until(
      () =>
        desk.$$eval(
          'main button, main label.btn, main a.btn',
          (all, wanted) => {
            const found = all.find(({ textContent }) => textContent?.trim() === wanted);
            if (found instanceof HTMLElement) found.click();
            return found !== undefined;
          },
          words,
        ),
      `a button “${words}”`,
    );
  const says = (desk: Page, words: string) =>
    until(async () => (await desk.$eval('main', (main) => main.textContent ?? '')).includes(words), words);
  const type = async (desk: Page, field: string, words: string) => {
    await desk.waitForSelector(field);
    await desk.type(field, words);
  };
  const isMarked = async () => Object.keys(await highlights(page)).some((mark) => mark.startsWith('obelus-context'));

  test('an annotation is found, retracted for a reason, and restored by undo; the open page follows', async () => {
    await until(isMarked, 'the mark');
    const desk = await openDesk();
    await desk.waitForSelector('tbody .q');
    await type(desk, 'input[type=search]', 'members FINED tew');
    await desk.click('tbody input[type=checkbox]');
    await press(desk, 'Retract …');
    await type(desk, '#reason', 'The count was for one year only.');
    await press(desk, 'Retract');
    await says(desk, '1 annotation retracted.');
    const [row] = (await rig.call('list-rows', { after: null })).rows;
    await until(async () => !(await isMarked()), 'the mark to go');
    expect(row).toMatchObject({ retracted: true, from: 'own' });
    const full = await rig.call('get-annotation', { id: row?.id ?? '' });
    expect(full?.annotation.retracted?.reason).toBe('The count was for one year only.');
    await press(desk, 'Undo');
    await until(
      async () => (await rig.call('get-rows', { ids: [row?.id ?? ''] }))[0]?.retracted === false,
      'it to stand again',
    );
    await desk.close();
  });

  test('what another page publishes and retracts stands on the open desk at once, without a reload', async () => {
    const desk = await openDesk();
    await desk.waitForSelector('tbody .q');
    await desk.type('input[type=search]', 'mill');
    await says(desk, 'No annotation has all of these words.');
    const quotation = 'The mill has paid no tax since it opened';
    const form = makeForm({ quotation, speaker: 'Imani Voss', selector: null, page: '', origin: '' });
    const reply = await rig.call('publish-draft', { id: 'second', form });
    await says(desk, quotation);
    const id = 'published' in reply ? reply.published.id : '';
    await desk.evaluate((hash) => {
      location.hash = hash;
    }, `#annotation/${id}`);
    await says(desk, 'Published by');
    await rig.call('act-on-annotations', { ids: [id], act: { kind: 'retract' }, reason: 'The mill was mixed up.' });
    await says(desk, 'Reason: The mill was mixed up.');
    await rig.call('act-on-annotations', { ids: [id], act: { kind: 'restore' }, reason: 'It was this mill.' });
    await says(desk, 'Restored by');
    await desk.close();
  });

  test('an annotation is edited with a reason, what was typed survives, and its history says which words', async () => {
    const [row] = (await rig.call('list-rows', { after: null })).rows;
    const desk = await openDesk(`annotation/${row?.id}/edit`);
    await type(desk, '#why', 'The year was missing.');
    await type(desk, '#summary', ' That was in 2025.');
    await until(
      async () => (await rig.call('list-drafts', null)).some(({ id }) => id === `revise:${row?.id}`),
      'a draft',
    );
    await desk.close();
    await rig.stopWorker();
    const again = await openDesk(`annotation/${row?.id}/edit`);
    await says(again, 'Your draft is back.');
    await press(again, 'Publish');
    await says(again, 'Reason: The year was missing.');
    const added = await again.$$eval('.hist ins', (all) => all.map(({ textContent }) => textContent?.trim()));
    expect(added).toContain('That was in 2025.');
    expect(await rig.call('list-drafts', null)).toEqual([]);
    await again.close();
  });

  test('a file shows what it will do, comes in when asked, even when the worker stops meanwhile, and once only', async () => {
    const file = path.join(folder, 'march.json');
    writeFileSync(file, REVIEWS);
    const read = async (desk: Page) => {
      const input = await desk.waitForSelector('input[type=file]');
      // Its type is that of any element.
      await (input as NonNullable<typeof input> & { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await press(desk, 'See what it will do');
    };
    const desk = await openDesk('import');
    const before = (await rig.call('list-rows', { after: null })).rows.length;
    await read(desk);
    await press(desk, 'Refused');
    await says(desk, 'No statement.');
    expect((await rig.call('list-rows', { after: null })).rows).toHaveLength(before);
    await rig.stopWorker();
    await press(desk, 'Import 2');
    await says(desk, '2 annotations came in.');
    const rows = (await rig.call('list-rows', { after: null })).rows;
    expect(rows).toHaveLength(before + 2);
    expect(rows.filter(({ from }) => from === 'import').map(({ publisher }) => publisher)).toEqual([
      'Harbour Fact Desk',
      'Harbour Fact Desk',
    ]);
    await press(desk, 'Close');
    await read(desk);
    await until(
      async () =>
        (await desk.$$eval('.counts dd:first-of-type', (all) => all.map(({ textContent }) => textContent))).join() ===
        '0,0,2,1',
      'both to be unchanged',
    );
    await desk.close();
  });

  test('a key comes back from its backup in another profile, and signs as the same publisher there', async () => {
    const [publisher] = await rig.call('list-publishers', null);
    if (!publisher) throw new Error('the first annotation made a key');
    const passphrase = 'lantern over the weir';
    const backup = await rig.call('back-up-publisher', { key: publisher.key, passphrase });
    const other = await startRig(name);
    try {
      const file = backup?.file ?? '';
      expect(await other.call('restore-publisher', { file, passphrase: 'another one, wrong' })).toEqual({
        refused: 'wrong-passphrase',
      });
      expect(await other.call('restore-publisher', { file, passphrase })).toMatchObject({
        restored: { key: publisher.key },
      });
      const form = makeForm({ quotation: 'Signed elsewhere', speaker: 'Rosalind Tew' });
      const reply = await other.call('publish-draft', { id: 'other', form });
      expect(reply).toMatchObject({ published: { author: publisher.key } });
    } finally {
      await other.close();
    }
  });
});
