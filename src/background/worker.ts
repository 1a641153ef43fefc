import { answerMessages, browser } from '../messaging/browser.ts';
import { route, type Sender } from '../messaging/router.ts';
import { rules } from '../messaging/shapes.ts';
import { forgetAsked } from './asked.ts';
import { forgetCard } from './card-shown.ts';
import { onAccessGiven, onAccessTaken } from './follow-access.ts';
import { followSettings } from './follow-settings.ts';
import { followTabPages } from './follow-tab-pages.ts';
import { handlers } from './handlers.ts';
import { registerGate } from './inject.ts';
import { makeMenus, serveMenus } from './menus.ts';
import { onCommand } from './on-command.ts';
import { pageLeaves } from './page-leaves.ts';
import { readSettings } from './settings.ts';
import { inTurn } from './settle.ts';
import { forgetTab } from './tab-pages.ts';

// Every listener is registered in the first turn: the browser wakes the worker for what is listened to then.

answerMessages((message, sender: Sender) => {
  const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
  const served = route(message, sender, own, rules, handlers);
  if (typeof served === 'string') return Promise.resolve({ failed: served });
  return served().then(
    (reply) => ({ reply: reply ?? null }),
    (error: unknown) => ({ failed: codeOf(error) }),
  );
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  // At once and beside each other: the browser may stop the worker before long.
  await Promise.all([
    reason === 'install' && browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/welcome.html') }),
    makeMenus(),
    // An update forgets the registered gate and leaves the open pages with a script that can no longer call.
    inTurn(async () => {
      const settings = await readSettings();
      await followSettings(settings, settings);
    }),
  ]);
});

browser.runtime.onStartup.addListener(async () => {
  // The reader's language may be another since.
  await Promise.all([inTurn(async () => registerGate(await readSettings())), makeMenus()]);
});

browser.permissions.onAdded.addListener(({ origins = [] }) => onAccessGiven(origins));

browser.permissions.onRemoved.addListener(onAccessTaken);

browser.tabs.onRemoved.addListener((tab) => {
  pageLeaves(tab);
  void forgetTab(tab);
  void forgetCard(tab);
  void forgetAsked(tab, 'look-up');
  void forgetAsked(tab, 'annotate');
});

// Phones have no keys.
if ('commands' in browser) browser.commands.onCommand.addListener(onCommand);

serveMenus();

followTabPages();

/** A name for what failed that says nothing of the page. */
function codeOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
