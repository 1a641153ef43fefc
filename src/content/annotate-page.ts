import type { Entry, PageReport } from '../core/model/page.ts';
import { browser, callWorker } from '../messaging/browser.ts';
import type { Settings } from '../messaging/contract.ts';
import { extensionWords } from '../parts/extension-words.ts';
import { setWords } from '../parts/words.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { answerCalls } from './answer-calls.ts';
import { lineOfEntry } from './line-of-entry.ts';
import { drawMarks } from './marks/draw-marks.ts';
import type { Mark } from './marks/standing.ts';
import { openCards } from './open-cards.ts';
import { openOnClick } from './open-on-click.ts';
import { readPage } from './read-page/read-page.ts';
import { seeMentions } from './see-mentions.ts';

/**
 * Read the page, ask the worker once, draw the marks, and serve the reader from then on.
 *
 * Everything that starts here ends with the signal.
 */
export async function annotatePage(document: Document, running: AbortController): Promise<void> {
  const { signal } = running;
  setWords(extensionWords(browser.i18n));
  const text = readPage(document);
  const mentions = seeMentions(text.article);
  const ask = () => callWorker('look-up', { facts: text.facts, mentions, more: false });
  const answer = await ask();
  if (signal.aborted) return;

  const page: AnnotatedPage = {
    text,
    report: toReport(answer),
    settings: answer.settings,
    marks: drawMarks([], answer.settings.markStyle, signal),
  };
  const draw = () => page.marks.set(toMarks(page));
  draw();

  const cards = openCards(page, signal);
  openOnClick(page.marks, cards, signal);
  answerCalls(page, {
    cards,
    lookAgain,
    changeSettings,
    stop: () => running.abort(),
    signal,
  });
  // A page that comes back from the browser's cache may have missed what changed meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void lookAgain(), { signal });

  async function lookAgain(): Promise<void> {
    const again = await ask();
    if (signal.aborted) return;
    page.report = toReport(again);
    changeSettings(again.settings);
    cards.refresh();
  }

  function changeSettings(settings: Settings): void {
    page.settings = settings;
    page.marks.setStyle(settings.markStyle);
    draw();
  }

  function toReport({ findings, explanations }: Awaited<ReturnType<typeof ask>>): PageReport {
    const entries = mentions.map(
      (seen): Entry => ({
        seen,
        findings: findings.filter(({ key }) => key === seen.key),
        explanation: explanations[seen.key] ?? null,
      }),
    );
    return { facts: text.facts, entries };
  }
}

function toMarks({ text, report, settings }: Pick<AnnotatedPage, 'text' | 'report' | 'settings'>): Mark[] {
  return report.entries.flatMap((entry) => {
    const line = lineOfEntry(entry, settings.markCitations);
    const range = line && text.toRange(entry.seen.mention);
    return line && range ? [{ key: entry.seen.key, range, line }] : [];
  });
}
