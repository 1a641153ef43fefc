import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DeskRow } from '../../src/messaging/desk-calls.ts';
import type { Rig } from './rig.ts';
import { until } from './until.ts';

/** Open the desk at one of its places. */
export async function openDesk(rig: Rig, place = 'annotations'): Promise<Page> {
  const desk = await rig.openOwn(`pages/desk/desk.html#${place}`);
  await desk.waitForSelector('.desk h1');
  // Files that the desk gives are caught here: a browser without a head asks nobody where to put them.
  await desk.evaluate(() => {
    const caught = globalThis as typeof globalThis & { given: Blob[] };
    caught.given = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) caught.given.push(blob);
      return '#given';
    };
    const { click } = HTMLElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
  });
  return desk;
}

/** Go to another place of an open desk, by its link. */
export async function goTo(desk: Page, place: string): Promise<void> {
  await desk.$eval(`nav a[href="#${place}"]`, (link) => link.dispatchEvent(new MouseEvent('click')));
  await desk.evaluate((hash) => {
    location.hash = hash;
  }, `#${place}`);
  await until(() => desk.$(`nav a[href="#${place}"][aria-current]`), place);
}

/** Press a button of the desk by its words. */
export async function press(desk: Page, words: string): Promise<void> {
  const found = () =>
    desk.$$eval(
      'main button, main label.btn, main a.btn',
      (all, wanted) => {
        const found = all.find(
          (one) => one.textContent?.trim() === wanted && one.getAttribute('aria-disabled') !== 'true',
        );
        if (found instanceof HTMLElement) found.click();
        return found !== undefined;
      },
      words,
    );
  await until(found, `a button “${words}”`).catch(async (error) => {
    throw new Error(`no button “${words}” here: ${await whole(desk)}`, { cause: error });
  });
}

/** Wait until the desk says something. */
export async function says(desk: Page, words: string): Promise<void> {
  const said = async () => (await whole(desk)).includes(words);
  await until(said, `the desk to say “${words}”`).catch(async (error) => {
    throw new Error(`not said “${words}” here: ${await whole(desk)}`, { cause: error });
  });
}

function whole(desk: Page): Promise<string> {
  return desk.$eval('main', (main) => main.textContent ?? '');
}

export async function type(desk: Page, field: string, words: string): Promise<void> {
  await desk.waitForSelector(field);
  await desk.type(field, words);
}

/** Give the desk a file in its own file field. */
export async function giveFile(desk: Page, folder: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const input = await desk.waitForSelector('input[type=file]');
  // Its type is that of any element.
  await (input as NonNullable<typeof input> & { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

/** The file that the desk gave last. */
export function givenFile(desk: Page): Promise<string> {
  return until(
    () => desk.evaluate(() => (globalThis as typeof globalThis & { given: Blob[] }).given.at(-1)?.text()),
    'a file',
  );
}

/** All that stands on the desk of a profile. */
export async function allRows(rig: Rig): Promise<readonly DeskRow[]> {
  return (await rig.call('list-rows', { after: null })).rows;
}

/** New, changed, unchanged and refused, as an import says before it is run. */
export async function foretold(desk: Page): Promise<readonly number[]> {
  await desk.waitForSelector('.seg');
  return desk.$$eval('.counts dd:first-of-type', (all) =>
    all.map(({ textContent }) => Number(textContent?.replace(/\D/g, ''))),
  );
}

/** Take a file in by the desk's own way: open it, look, import. @returns what it foretold */
export async function takeIn(desk: Page, folder: string, name: string, text: string): Promise<readonly number[]> {
  await goTo(desk, 'import');
  await giveFile(desk, folder, name, text);
  await press(desk, 'See what it will do');
  const counts = await foretold(desk);
  const wanted = (counts[0] ?? 0) + (counts[1] ?? 0);
  if (wanted > 0) {
    await press(desk, `Import ${wanted}`);
    await says(desk, 'came in.');
  }
  await press(desk, wanted > 0 ? 'Close' : 'Cancel');
  return counts;
}

/** Have everything written to a file of a format, by the desk's own way. */
export async function takeOut(desk: Page, format: string): Promise<string> {
  await goTo(desk, 'export');
  await desk.waitForSelector('main select');
  await desk.select('main select', format);
  // What an earlier press wrote still stands there.
  await desk.evaluate(() => {
    (globalThis as typeof globalThis & { given: Blob[] }).given.length = 0;
  });
  await press(desk, 'Export');
  await until(
    () => desk.evaluate(() => (globalThis as typeof globalThis & { given: Blob[] }).given.length > 0),
    'a file',
  );
  await says(desk, 'written');
  return givenFile(desk);
}
