import { browser } from '../messaging/browser.ts';
import type { Settings } from '../messaging/contract.ts';
import { gatePatterns } from '../messaging/sites.ts';
import { forgetCard } from './card-shown.ts';

const GATE = 'gate';
/** Where vite.config.ts puts what goes into pages. */
const GATE_FILE = '/content/gate.js';
const APP_FILE = '/content/app.js';
const CARDS_FILE = '/content/cards.js';
const RULES_FILE = '/content/marks.css';

/** Have the browser run the gate on the sites that are on, from the next page load. */
export async function registerGate(settings: Settings): Promise<void> {
  const { matches, excludeMatches } = settings.pausedSince
    ? { matches: [], excludeMatches: [] }
    : gatePatterns(settings);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  const allowed = await withAccess(matches, (granted) => granted === true);
  if (allowed.length === 0) return;
  const excluded = await withAccess(excludeMatches, (granted) => granted !== null);
  await browser.scripting.registerContentScripts([
    {
      id: GATE,
      js: [GATE_FILE],
      matches: allowed,
      ...(excluded.length > 0 && { excludeMatches: excluded }),
      runAt: 'document_end',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Run the gate in a tab, which always tells what it found then: the tab was open before its site was switched on, or somebody asks. */
export async function runGate(tab: number): Promise<void> {
  const target = { tabId: tab };
  await browser.scripting.executeScript({ target, func: expectGate });
  await browser.scripting.executeScript({ target, files: [GATE_FILE] });
}

/** Run the app in a tab's top frame; a running one gives way to it. */
export async function runApp(tab: number): Promise<void> {
  await forgetCard(tab); // that of the page before
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [APP_FILE] });
}

/** Give a page in Firefox the rules that paint marks. They have no effect on their own, and go with the extension. */
export async function styleMarks(tab: number): Promise<void> {
  // The tab may close meanwhile.
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: [RULES_FILE] }).catch(() => undefined);
}

/** Runs in the page: a gate that finds another before it tells what it sees. */
function expectGate(): void {
  globalThis.obelusGate ??= { abort() {} };
}

/** Put the cards' script beside the app that asked for it. */
export async function runCards(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CARDS_FILE] });
}

/** Whether the browser lets Obelus read a pattern's pages now; `null` where it takes the pattern for none, which keeps no other out. */
function access(pattern: string): Promise<boolean | null> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => null);
}

async function withAccess(patterns: readonly string[], is: (granted: boolean | null) => boolean): Promise<string[]> {
  const granted = await Promise.all(patterns.map(access));
  return patterns.filter((_, index) => is(granted[index] ?? null));
}
