import { answerMessages, browser, type Envelope } from '../messaging/browser.ts';
import type { SelectedWords, TabCall, TabCalls } from '../messaging/contract.ts';
import { describeRange } from './anchors/describe-range.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import type { Marks } from './marks/draw-marks.ts';
import type { Cards } from './open-cards.ts';

interface Serving {
  readonly page: AnnotatedPage;
  readonly marks: Marks;
  readonly cards: Cards;
  lookAgain(): Promise<void>;
  showSettings(): void;
  stop(): void;
  readonly signal: AbortSignal;
}

type TabHandlers = { readonly [C in TabCall]: (request: TabCalls[C]['request']) => Promise<TabCalls[C]['reply']> };

/** Serve the calls of the worker and of the extension's own pages. Only the extension itself can send one. */
export function answerCalls({ page, marks, cards, lookAgain, showSettings, stop, signal }: Serving): void {
  const step = (by: 1 | -1) => {
    const next = marks.next(cards.current(), by);
    if (next !== null) cards.open(next);
  };
  const handlers: TabHandlers = {
    'show-mention': async ({ key, findings }) => {
      page.tell(key, findings);
      return cards.open(key);
    },
    'look-again': async () => {
      await lookAgain();
      return null;
    },
    'get-selection': async () => selectedWords(page),
    'get-reviews': async () => claimReviews(),
    'step-mark': async ({ by }) => {
      step(by);
      return null;
    },
    'toggle-card': async () => {
      if (cards.current() === null) step(1);
      else cards.close();
      return null;
    },
    'is-there': async () => true,
    'change-marks': async ({ settings }) => {
      page.changeSettings(settings);
      showSettings();
      return null;
    },
    stop: async () => {
      stop();
      return null;
    },
  };
  answerMessages((message, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isTabCall(message, handlers)) return undefined;
    return serve(message.call, message.request, handlers);
  }, signal);
}

async function serve<C extends TabCall>(call: C, request: unknown, handlers: TabHandlers) {
  try {
    // The worker's own calls are typed where they are sent; nothing else can send one.
    return { reply: await handlers[call](request as TabCalls[C]['request']) };
  } catch (error) {
    return { failed: error instanceof Error ? error.name : 'unknown' };
  }
}

function isTabCall(message: unknown, handlers: TabHandlers): message is Envelope & { call: TabCall } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'call' in message &&
    typeof message.call === 'string' &&
    Object.hasOwn(handlers, message.call)
  );
}

/** In UTF-16 units; larger than any page's markup. */
const MOST_MARKUP = 4_000_000;

/** Elements that say by microdata or RDFa what others say in a script. */
const MARKED_UP = '[itemtype*=ClaimReview],[typeof*=ClaimReview]';

function claimReviews(): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const texts = Array.from(scripts, ({ textContent }) => textContent ?? '').filter((text) =>
    text.includes('ClaimReview'),
  );
  if (texts.length === 0)
    for (const item of document.querySelectorAll(MARKED_UP))
      if (!item.parentElement?.closest(MARKED_UP)) texts.push(item.outerHTML);
  return texts.reduce((sum, { length }) => sum + length, 0) > MOST_MARKUP ? [] : texts;
}

function selectedWords({ texts, facts }: AnnotatedPage): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const text of texts) {
    const selector = describeRange(text, range);
    if (selector) return { facts, selector };
  }
  // Words outside the article have no context there, but can be annotated all the same.
  const exact = selection.toString().trim();
  return exact === '' ? null : { facts, selector: { exact, prefix: '', suffix: '' } };
}
