import { isChromium } from '../messaging/browser.ts';
import { annotatedPage } from './annotated-page.ts';
import { answerCalls } from './answer-calls.ts';
import { openQuestions } from './ask-soonest.ts';
import { endWhenOrphaned } from './end-when-orphaned.ts';
import { lazyCards } from './lazy-cards.ts';
import { adoptRules } from './marks/adopt-rules.ts';
import { drawMarks } from './marks/draw-marks.ts';
import { marksOf } from './marks-of.ts';
import { openOnClick } from './open-on-click.ts';
import { openOnHover } from './open-on-hover.ts';
import type { PageText } from './read-page/page-text.ts';
import { readPage } from './read-page/read-page.ts';
import { watchPage } from './read-page/watch-page.ts';
import { isBare, noteRules } from './rules-brought.ts';

/** What only the starter of the app can do. */
interface Life {
  /** Ends everything that runs here. */
  readonly signal: AbortSignal;
  stop(): void;
  /** The article was put anew into the page, or another in its place. */
  restart(): void;
}

/**
 * Read the page, ask once what is known, draw the marks, and serve the reader from then on.
 *
 * What the page adds later is read when it comes, and only that.
 */
export async function annotatePage(document: Document, { signal, stop, restart }: Life): Promise<void> {
  const askSoonest = openQuestions(signal);
  const text = readPage(document);
  const { facts } = text;
  const page = annotatedPage(facts);
  const marks = drawMarks(signal, isChromium() ? adoptRules(signal) : null);
  const cards = lazyCards(page, marks, signal);
  let asked = Promise.resolve();
  let followsPointer = false;
  // From the first turn on: what the page changes while it is being read must not be missed.
  watchPage(
    text,
    {
      onMore({ fresh, again }) {
        if (again) page.readAgain(again);
        if (fresh)
          read(fresh).catch(() => undefined); // what was read before stays as it is
        else draw();
      },
      onLoss: () => void marks.prune(),
      onOther: restart,
    },
    signal,
  );
  answerCalls({ page, marks, cards, lookAgain, showSettings: draw, stop, signal });
  await read(text);
  if (signal.aborted) return;
  endWhenOrphaned(stop, signal);
  openOnClick(marks, cards, signal);
  // A page that comes back from the browser's cache may have missed what changed meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void lookAgain().catch(stop), { signal });

  /** Ask the worker, one question after the other, in the order the page was read. */
  function ask(question: (before: Promise<void>) => Promise<void>): Promise<void> {
    const before = asked.catch(() => undefined); // a question that failed keeps none from being asked
    asked = question(before).then(() => {
      if (signal.aborted) return;
      draw();
      cards.refresh();
    });
    return asked;
  }

  function read(more: PageText): Promise<void> {
    return ask((before) =>
      page.read(more, async (article, part) => {
        await before;
        signal.throwIfAborted();
        return askSoonest('read-text', { facts, article, part, ...isBare() }, noteRules);
      }),
    );
  }

  function lookAgain(): Promise<void> {
    return ask(async (before) => {
      await before;
      const mentions = [...page.mentions];
      page.learn(mentions, await askSoonest('look-up', { facts, mentions, ...isBare() }, noteRules));
    });
  }

  function draw(): void {
    marks.set(marksOf(page, location.hostname), page.settings.printMarks);
    if (!page.settings.openOnHover || followsPointer) return;
    followsPointer = true;
    openOnHover(marks, cards, () => page.settings.openOnHover, signal);
  }
}
