import type { ReaderCalls } from '../messaging/reader-calls.ts';
import type { Handlers } from '../messaging/router.ts';
import { listCorrections, saveCorrections, undoCorrection } from '../store/corrections.ts';
import { countPublishers } from '../store/count-publishers.ts';
import type { Database } from '../store/database.ts';
import { undoDismissal } from '../store/dismissals.ts';
import { eachEvent } from '../store/each.ts';
import { countEverything } from '../store/everything.ts';
import { listDismissals, takeDismissals } from '../store/kept-dismissals.ts';
import { answerWords } from './answer-words.ts';
import { forgetAsked, recallAsked } from './asked.ts';
import { rememberCard } from './card-shown.ts';
import { tellOpenPages } from './follow-settings.ts';
import { forgetEverything } from './forget-everything.ts';
import { recallTabPage } from './tab-pages.ts';

/** Events in one message: a message carries some megabytes, not a whole log. */
const EVENTS = 500;

/** What the worker does for the reader's calls. */
export function readerHandlers(database: Database, now: () => string): Pick<Handlers, keyof ReaderCalls> {
  return {
    'card-shown': async ({ key }, { tab }) => {
      if (tab?.id !== undefined) await rememberCard(tab.id, key);
      return null;
    },
    'count-publishers': () => countPublishers(database),
    'get-asked': async ({ tab }) => {
      const asked = await recallAsked(tab, 'look-up');
      if (!asked) return null;
      const page = await recallTabPage(tab, asked.facts.url);
      return answerWords(asked, page?.is === 'read' ? page.report.entries : []);
    },
    'close-asked': async ({ tab }) => {
      await forgetAsked(tab, 'look-up');
      return null;
    },
    'take-selection': async ({ tab }) => {
      const asked = await recallAsked(tab, 'annotate');
      await forgetAsked(tab, 'annotate');
      return asked && { facts: asked.facts, selector: { exact: asked.words, prefix: '', suffix: '' } };
    },
    'list-dismissals': () => listDismissals(database),
    'take-back-dismissal': async ({ exact, annotations }) => {
      await undoDismissal(database, annotations, exact);
      tellOpenPages();
      return null;
    },
    'import-dismissals': async ({ dismissals }) => {
      const taken = await takeDismissals(database, dismissals);
      if (taken > 0) tellOpenPages();
      return { taken };
    },
    'list-corrections': () => listCorrections(database),
    'save-correction': async (correction) => {
      const at = now();
      await saveCorrections(database, [{ ...correction, at }]);
      tellOpenPages();
      return { at };
    },
    'undo-correction': async ({ exact }) => {
      await undoCorrection(database, exact);
      tellOpenPages();
      return null;
    },
    'import-corrections': async ({ corrections }) => {
      await saveCorrections(database, corrections);
      if (corrections.length > 0) tellOpenPages();
      return { taken: corrections.length };
    },
    'count-storage': () => countEverything(database),
    'export-events': async ({ after }) => {
      const { items, next } = await eachEvent(database, after, EVENTS);
      return { events: items, next };
    },
    'delete-everything': async () => {
      await forgetEverything(database);
      return null;
    },
  };
}
