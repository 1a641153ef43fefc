import { browser } from '../messaging/browser.ts';
import { mayMark } from '../messaging/may-mark.ts';
import { type Handlers, pageOf, type Sender } from '../messaging/router.ts';
import { siteIsOn, switchSite } from '../messaging/sites.ts';
import { Database } from '../store/database.ts';
import { dismiss, undoDismissal } from '../store/dismissals.ts';
import { type AskedPage, answerPage } from './answer-page.ts';
import { forgetCard } from './card-shown.ts';
import { changeSettings } from './change-settings.ts';
import { deskHandlers } from './desk-handlers.ts';
import { appAnswers, stopReading, tellOpenPages } from './follow-settings.ts';
import { countTab } from './follow-tab-pages.ts';
import { importEvents } from './import-events.ts';
import { importHandlers } from './import-handlers.ts';
import { indexHandlers } from './index-handlers.ts';
import { runApp, runCards, styleMarks } from './inject.ts';
import { forgetDraft, forgetMemoryDraft, keepDraft, listAllDrafts } from './memory-drafts.ts';
import { untilPageLeaves } from './page-leaves.ts';
import { pageState, readNow } from './page-state.ts';
import { publishDraft } from './publish-draft.ts';
import { publisherHandlers } from './publisher-handlers.ts';
import { readerHandlers } from './reader-handlers.ts';
import { readSettings } from './settings.ts';
import { rememberTabPage } from './tab-pages.ts';
import { tellChanges } from './tell-changes.ts';
import { detect, readyThreads } from './threads-here.ts';
import { tidySoon } from './tidy-index.ts';
import { tryHandlers } from './try-handlers.ts';
import { visitHandlers } from './visit-handlers.ts';

const database = new Database();
const now = () => new Date().toISOString();

async function answer(asked: AskedPage, sender: Sender, { bare = false }) {
  const reply = await answerPage(database, asked, sender, now());
  // Beside the answer, not before it or after it: the page is styled and painted once for both.
  if (bare && sender.tab?.id !== undefined && mayMark(reply)) void styleMarks(sender.tab.id);
  void countTab(sender.tab?.id, pageOf(sender));
  tidySoon(database);
  return reply;
}

/** What the worker does for each call of the contract. */
export const handlers: Handlers = {
  ...readerHandlers(database, now),
  ...deskHandlers(database, now),
  ...tryHandlers(database),
  ...visitHandlers(database, now),
  ...indexHandlers(database),
  ...importHandlers(database, now, () => tellChanges(null)),
  ...publisherHandlers(database, now, (publisher) => changeSettings(() => ({ publisher }))),
  'gate-seen': async ({ article, back = false }, sender) => {
    const { tab } = sender;
    const url = pageOf(sender);
    if (tab?.id === undefined || !url) return null;
    if (article) readyThreads();
    const settings = await readSettings();
    // Switched off while the gate was looking, or while the page was kept for the way back.
    if (settings.pausedSince || !siteIsOn(settings, new URL(url).hostname)) await stopReading(tab.id);
    else if (back && (await appAnswers(tab.id)))
      await forgetCard(tab.id); // that of the page before
    else if (article) await runApp(tab.id);
    else await rememberTabPage(tab.id, { is: 'not-article', url });
    return null;
  },
  'load-cards': async (_, { tab }) => {
    if (tab?.id !== undefined) await runCards(tab.id);
    return null;
  },
  'read-text': ({ facts, article, part, ...how }, sender) => {
    const leaves = untilPageLeaves(sender.tab?.id ?? -1, part === 0);
    const asked = { facts, mentions: () => detect({ article, part }, leaves), more: part > 0, leaves };
    return answer(asked, sender, how);
  },
  'look-up': async ({ facts, mentions: found, ...how }, sender) => {
    const leaves = untilPageLeaves(sender.tab?.id ?? -1, false);
    const asked = { facts, mentions: async () => found, more: false, leaves };
    const { mentions: _, ...reply } = await answer(asked, sender, how);
    return reply;
  },
  'page-answered': async ({ tab, asked: { call, request } }) => {
    // Its address now, which may be another than when the way to ask was opened.
    const sender = { tab: await browser.tabs.get(tab) };
    if (call === 'read-text') await handlers[call](request, sender);
    else await handlers[call](request, sender);
    return null;
  },
  dismiss: async ({ exact, annotations }, { tab }) => {
    // A private window leaves no trace on disk; its pages do not offer this.
    if (tab?.incognito) return null;
    await dismiss(
      database,
      annotations.map((annotation) => ({ annotation, exact, at: now() })),
    );
    tellOpenPages();
    return null;
  },
  'undo-dismissal': async ({ exact, annotations }) => {
    await undoDismissal(database, annotations, exact);
    tellOpenPages();
    return null;
  },
  'get-page': ({ tab }) => pageState(tab),
  'read-page': ({ tab }) => readNow(tab),
  'get-settings': () => readSettings(),
  'change-settings': ({ change }) => changeSettings(() => change),
  'switch-site': ({ host, on }) => changeSettings((before) => switchSite(before, host, on)),
  'list-drafts': () => listAllDrafts(database),
  'save-draft': async ({ id, form, hand = null, isPrivate = false }, { tab }) => {
    const at = now();
    // The popup has no tab and says it; the desk's own tells.
    return { at, id: await keepDraft(database, { id, at, form }, isPrivate || tab?.incognito === true, hand) };
  },
  'discard-draft': async ({ id, hand = null }) => {
    await forgetDraft(database, id, hand);
    return null;
  },
  'publish-draft': async (draft) => {
    const reply = await publishDraft(database, draft, now());
    if ('published' in reply) {
      await forgetMemoryDraft(draft.id, draft.hand);
      tellChanges([reply.published.id]);
    }
    return reply;
  },
  'import-events': async ({ events }) => {
    const reply = await importEvents(database, events);
    if (reply.taken > 0) tellChanges(null);
    return reply;
  },
};
