import { locateQuote } from '../core/anchoring/locate-quote.ts';
import type { Entry, PageFacts, SeenMention } from '../core/model/page.ts';
import type { Settings, WorkerCalls } from '../messaging/contract.ts';
import type { PageText } from './read-page/page-text.ts';
import { seeMentions } from './see-mentions.ts';

type MarkSettings = Pick<Settings, 'markStyle' | 'markKinds' | 'siteMarks' | 'openOnHover' | 'printMarks'>;
type Answer = WorkerCalls['look-up']['reply'];

/** A page as the app holds it: what was read of it so far, and what is known about it. */
export interface AnnotatedPage {
  readonly facts: PageFacts;
  readonly settings: MarkSettings;
  /** In reading order; what the page added later comes last. */
  readonly entries: readonly Entry[];
  /** Every mention so far, to ask about again. */
  readonly mentions: readonly SeenMention[];
  /** Where a mention's words stand now; `null` when they are gone. */
  rangeOf(key: string): Range | null;
  entryOf(key: string): Entry | null;
  /** The parts read so far, in the order they were read. */
  readonly texts: readonly PageText[];
  /** Take in a part that was read, and give its mentions. */
  read(text: PageText): Promise<readonly SeenMention[]>;
  /** Blocks that were read before came back in other nodes: find their mentions there. */
  readAgain(text: PageText): void;
  /** What the worker says of the mentions it was asked about replaces what it said of them before. */
  learn(asked: readonly SeenMention[], answer: Answer): void;
  changeSettings(settings: MarkSettings): void;
}

/** How marks are drawn until the worker has said how: not at all. */
const UNTOLD = { markStyle: 'off', markKinds: {}, siteMarks: {}, openOnHover: false, printMarks: false } as const;

/** Begin with a page of which nothing is known yet. */
export function annotatedPage(facts: PageFacts): AnnotatedPage {
  const texts: PageText[] = [];
  const mentions: SeenMention[] = [];
  const ranges = new Map<string, () => Range | null>();
  let entries: readonly Entry[] = [];
  let now: MarkSettings = UNTOLD;
  return {
    facts,
    texts,
    mentions,
    get settings() {
      return now;
    },
    get entries() {
      return entries;
    },
    rangeOf: (key) => ranges.get(key)?.() ?? null,
    entryOf: (key) => entries.find(({ seen }) => seen.key === key) ?? null,
    async read(text) {
      const part = texts.push(text) - 1;
      const found = await seeMentions(text.article, part);
      for (const { key, mention } of found) ranges.set(key, () => text.toRange(mention));
      mentions.push(...found);
      return found;
    },
    readAgain(text) {
      for (const { key, selector } of mentions) {
        if (ranges.get(key)?.()) continue;
        const span = locateQuote(text.article.text, selector);
        if (span) ranges.set(key, () => text.toRange(span));
      }
    },
    changeSettings(latest) {
      now = latest;
    },
    learn(asked, { findings, explanations, corrected, settings: latest }) {
      now = latest;
      const known = new Map(entries.map((entry) => [entry.seen.key, entry]));
      for (const seen of asked)
        known.set(seen.key, {
          seen: corrected.find(({ key }) => key === seen.key) ?? seen,
          findings: findings.filter(({ key }) => key === seen.key),
          explanation: explanations[seen.key] ?? null,
        });
      entries = mentions.flatMap(({ key }) => known.get(key) ?? []);
    },
  };
}
