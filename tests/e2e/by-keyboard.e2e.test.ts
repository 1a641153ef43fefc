import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, servePages } from './demo-pages.ts';
import { openDesk, says } from './desk-steps.ts';
import { arrives, focused, goOn, press } from './keyboard.ts';
import { chooseReach, highlights } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const SAID = 'Fewer than 30 of our members were ever fined';

describe.each<Name>(['chromium', 'firefox'])('a moderator’s day by keyboard alone in %s', (name) => {
  let rig: Rig;
  let article: Page;
  let popup: Page;
  let desk: Page;
  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    article = await rig.open(ARTICLE);
    const tab = await rig.tabOf(ARTICLE);
    await until(async () => (await rig.call('get-page', { tab })).is === 'read', 'the page to be read');
    popup = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await popup.bringToFront();
    await popup.waitForSelector('.item');
  });
  afterAll(() => rig?.close());

  test('a statement of the list is annotated and published', async () => {
    await goOn(popup, 'button Citation');
    await goOn(popup, SAID, 'ArrowDown');
    await press(popup, 'Tab', 'Enter');
    await arrives(popup, 'textarea Summary');
    await popup.keyboard.type('The report counts 130 members who were fined.');
    await goOn(popup, 'input Link');
    await popup.keyboard.type('https://records.example/report');
    await goOn(popup, 'input Title');
    await popup.keyboard.type('Report to the members');
    await goOn(popup, 'input Sign as');
    await popup.keyboard.type('Fen Fact Desk');
    await goOn(popup, 'button Publish');
    await press(popup, 'Enter');
    await arrives(popup, 'div Published.');
    await until(async () => (await highlights(article))['obelus-context-light'] === 1, 'the mark in the open page');
  });

  test('it is found at the desk, and changed', async () => {
    desk = await openDesk(rig);
    await desk.bringToFront();
    await goOn(desk, 'input Search');
    await desk.keyboard.type('members');
    await goOn(desk, `a ${SAID}`);
    await press(desk, 'Enter');
    await arrives(desk, 'h1 ');
    await goOn(desk, 'a Edit');
    await press(desk, 'Enter');
    await arrives(desk, 'input Reason for the change');
    await desk.keyboard.type('Looked again.');
    await goOn(desk, 'textarea Summary');
    await desk.keyboard.type('In 2025. ');
    await goOn(desk, 'button Publish');
    await press(desk, 'Enter');
    await arrives(desk, 'div Published.');
    await says(desk, 'Reason: Looked again.');
  });

  test.each([
    ['retracted', 'Retract …', 'div 1 annotation retracted.'],
    ['restored', 'Restore …', 'div 1 annotation restored.'],
  ])('it is %s, once there is a reason', async (_, act, told) => {
    await goOn(desk, `button ${act}`);
    await press(desk, 'Enter');
    await arrives(desk, 'input Reason');
    await press(desk, 'Enter');
    expect(await focused(desk)).toContain('input Reason');
    await desk.keyboard.type('Looked a third time.');
    await press(desk, 'Enter');
    await arrives(desk, told);
  });

  test('the key is backed up, once the passphrase is long enough', async () => {
    await goOn(desk, 'a Identity', 'Shift+Tab');
    await press(desk, 'Enter');
    await arrives(desk, 'h1 Identity');
    await goOn(desk, 'button Back up the key');
    await press(desk, 'Enter');
    await arrives(desk, 'input Passphrase');
    await desk.keyboard.type('short');
    await goOn(desk, 'button Back up the key');
    await press(desk, 'Enter');
    await arrives(desk, 'input Passphrase');
    await desk.keyboard.type(' lantern over the weir');
    await press(desk, 'Tab');
    await desk.keyboard.type('short lantern over the weir');
    await press(desk, 'Enter');
    await says(desk, 'The browser saved');
    expect(await focused(desk)).not.toBe('nothing');
  });
});
