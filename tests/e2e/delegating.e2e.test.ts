import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeForm } from '../fixtures/annotations.ts';
import { openDesk, press, says, takeIn, takeOut, type } from './desk-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

describe.each<Name>(['chromium', 'firefox'])('letting somebody else change an annotation in %s', (name) => {
  let author: Rig;
  let friend: Rig;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'obelus-delegating-'));
    author = await startRig(name);
    friend = await startRig(name);
  });
  afterAll(async () => {
    await author?.close();
    await friend?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  test('it is granted, used and withdrawn by the screens, and what was done before stays', {
    timeout: 90_000,
  }, async () => {
    const form = makeForm({
      quotation: 'The mill has paid no tax',
      speaker: 'Rosalind Tew',
      selector: null,
      page: '',
      origin: '',
    });
    const reply = await author.call('publish-draft', { id: 'first', form });
    const id = 'published' in reply ? reply.published.id : '';
    await friend.call('make-publisher', { name: 'Second Desk', link: '' });
    const [{ key = '' } = {}] = await friend.call('list-publishers', null);
    const here = await openDesk(author);
    const there = await openDesk(friend);
    const show = async (desk: Page) => {
      await desk.evaluate((hash) => {
        location.hash = '#annotations';
        location.hash = hash;
      }, `#annotation/${id}`);
      await says(desk, 'History');
    };

    await show(here);
    await press(here, 'Who may change …');
    await type(here, '#delegate-name', 'Second Desk');
    await type(here, '#delegate-key', 'no key');
    await press(here, 'Let them change it');
    await says(here, 'This is no public key');
    await here.$eval('#delegate-key', (field) => (field as HTMLInputElement).select());
    await type(here, '#delegate-key', key);
    await press(here, 'Let them change it');
    await says(here, 'Who else may change it');
    await says(here, 'Second Desk may change it, too');

    await takeIn(there, folder, 'pack.jsonl', await takeOut(here, 'pack'));
    await show(there);
    await press(there, 'Edit');
    await type(there, '#why', 'The accounts came out.');
    await type(there, '#summary', ' By the second desk.');
    await press(there, 'Publish');
    await says(there, 'Reason: The accounts came out.');
    expect(await takeIn(here, folder, 'back.jsonl', await takeOut(there, 'pack'))).toEqual([0, 1, 1, 0]);
    const stands = async (rig: Rig) => (await rig.call('get-annotation', { id }))?.annotation;
    expect((await stands(author))?.body.summary).toMatch(/By the second desk\.$/);

    await show(here);
    await press(here, 'No longer let them');
    await says(here, 'Second Desk may no longer change it');
    await takeIn(there, folder, 'withdrawn.jsonl', await takeOut(here, 'pack'));
    await show(there);
    await says(there, 'Signed elsewhere');
    await until(async () => !(await there.$(`a[href="#annotation/${id}/edit"]`)), 'no way to edit');
    expect(await stands(friend)).toEqual(await stands(author));
    expect((await stands(friend))?.body.summary).toMatch(/By the second desk\.$/);
  });
});
