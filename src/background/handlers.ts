import { type Handlers, pageOf } from '../messaging/router.ts';
import { siteIsOn, switchSite } from '../messaging/sites.ts';
import { Database } from '../store/database.ts';
import { dismiss, undoDismissal } from '../store/dismissals.ts';
import { discardDraft, listDrafts, saveDraft } from '../store/drafts.ts';
import { answerPage } from './answer-page.ts';
import { followSettings, tellOpenPages } from './follow-settings.ts';
import { importEvents } from './import-events.ts';
import { runApp } from './inject.ts';
import { pageState, readNow } from './page-state.ts';
import { publishDraft } from './publish-draft.ts';
import { readSettings, writeSettings } from './settings.ts';
import { rememberTabPage } from './tab-pages.ts';

const database = new Database();
const now = () => new Date().toISOString();

/** What the worker does for each call of the contract. */
export const handlers: Handlers = {
  'gate-seen': async ({ article }, sender) => {
    const { tab } = sender;
    const url = pageOf(sender);
    if (tab?.id === undefined || !url) return null;
    const settings = await readSettings();
    // Switched off while the gate was looking.
    if (settings.pausedSince || !siteIsOn(settings, new URL(url).hostname)) return null;
    if (article) await runApp(tab.id);
    else await rememberTabPage(tab.id, { is: 'not-article', url });
    return null;
  },
  'look-up': (request, sender) => answerPage(database, request, sender, now()),
  dismiss: async ({ exact, annotations }, sender) => {
    const page = pageOf(sender) ?? '';
    await dismiss(
      database,
      annotations.map((annotation) => ({ annotation, exact, page, at: now() })),
    );
    await tellOpenPages();
    return null;
  },
  'undo-dismissal': async ({ exact, annotations }) => {
    await undoDismissal(database, annotations, exact);
    await tellOpenPages();
    return null;
  },
  'get-page': ({ tab }) => pageState(tab),
  'read-page': ({ tab }) => readNow(tab),
  'get-settings': () => readSettings(),
  'change-settings': async ({ change }) => {
    const before = await readSettings();
    const settings = await writeSettings(change);
    await followSettings(before, settings);
    return settings;
  },
  'switch-site': async ({ host, on }) => {
    const before = await readSettings();
    const settings = await writeSettings(switchSite(before, host, on));
    await followSettings(before, settings);
    return settings;
  },
  'list-drafts': () => listDrafts(database),
  'save-draft': async ({ id, form }) => {
    const at = now();
    await saveDraft(database, { id, at, form });
    return { at };
  },
  'discard-draft': async ({ id }) => {
    await discardDraft(database, id);
    return null;
  },
  'publish-draft': async (draft) => {
    const reply = await publishDraft(database, draft, now());
    if ('published' in reply) await tellOpenPages();
    return reply;
  },
  'import-events': async ({ events }) => {
    const reply = await importEvents(database, events);
    if (reply.taken > 0) await tellOpenPages();
    return reply;
  },
};
