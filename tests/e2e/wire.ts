import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { makeForm } from '../fixtures/annotations.ts';
import { chooseReach, highlights } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

/** What is annotated as contested. */
export const SAID = 'The ferry has carried more people than the bridge';

/** A browser with Obelus on for a site of pages, where one statement is annotated. */
export async function startWire(name: Name): Promise<Rig> {
  const rig = await startRig(name);
  await chooseReach(rig, { sites: ['wire.example'] });
  const form = makeForm({ quotation: SAID, speaker: 'Bela Thorne', status: 'contested', page: '', selector: null });
  expect(await rig.call('publish-draft', { id: 'a', form })).toHaveProperty('published');
  return rig;
}

/** How many places of a page are marked as contested, on light ground and on dark. */
export async function contested(page: Page): Promise<number> {
  const found = await highlights(page);
  return (found['obelus-contested-light'] ?? 0) + (found['obelus-contested-dark'] ?? 0);
}

/** Wait until that many are. */
export async function marked(page: Page, count: number, what = `${count} marks`, seconds = 15): Promise<void> {
  await until(async () => (await contested(page)) === count, what, seconds);
}

/** Wait until Obelus has read a page, or judged that it is none to read. */
export async function settled(rig: Rig, url: string): Promise<number> {
  const tab = await rig.tabOf(url);
  await until(async () => ['read', 'not-article'].includes((await rig.call('get-page', { tab })).is), 'the page');
  return tab;
}

/** The words of a page’s entries, as the popup lists them. */
export async function listed(rig: Rig, tab: number): Promise<readonly string[]> {
  const state = await rig.call('get-page', { tab });
  return state.is === 'read' ? state.report.entries.map(({ seen }) => seen.selector.exact) : [];
}
