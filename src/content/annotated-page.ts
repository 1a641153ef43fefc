import { locateQuote } from '../core/anchoring/locate-quote.ts';
import type { Article } from '../core/model/article.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Entry, PageFacts, SeenMention } from '../core/model/page.ts';
import type { LookUpReply, Settings, WorkerCalls } from '../messaging/contract.ts';
import type { PageText } from './read-page/page-text.ts';

type MarkSettings = Pick<Settings, 'markStyle' | 'markKinds' | 'siteMarks' | 'openOnHover' | 'printMarks'>;
/** Asks for what is said and cited in a part of a page, and for what is known of that. */
type Ask = (article: Article, part: number) => Promise<WorkerCalls['read-text']['reply']>;

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
  /** Take in a part that was read, with what the answer says is in it. */
  read(text: PageText, ask: Ask): Promise<void>;
  /** Blocks that were read before came back in other nodes: find their mentions there. */
  readAgain(text: PageText): void;
  /** What the worker says of the mentions it was asked about replaces what it said of them before. */
  learn(asked: readonly SeenMention[], answer: LookUpReply): void;
  /** Say what is known of a mention that the answers said nothing of; what they said stays. */
  tell(key: string, findings: readonly Finding[]): void;
  changeSettings(settings: MarkSettings): void;
}

/** How marks are drawn until the worker has said how: not at all. */
const UNTOLD = { markStyle: 'off', markKinds: {}, siteMarks: {}, openOnHover: false, printMarks: false } as const;

/** Begin with a page of which nothing is known yet. */
export function annotatedPage(facts: PageFacts): AnnotatedPage {
  const texts: PageText[] = [];
  const mentions: SeenMention[] = [];
  const ranges = new Map<string, () => Range | null>();
  /** Parts whose mentions are not known yet, and what came back in other nodes meanwhile. */
  let unknown = 0;
  const cameBack: PageText[] = [];
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
    async read(text, ask) {
      const part = texts.push(text) - 1;
      unknown++;
      try {
        const answer = await ask(text.article, part);
        for (const { key, mention } of answer.mentions) ranges.set(key, () => text.toRange(mention));
        mentions.push(...answer.mentions);
        for (const again of cameBack) stand(again);
        learn(answer.mentions, answer);
      } finally {
        unknown--;
        if (unknown === 0) cameBack.length = 0;
      }
    },
    readAgain(text) {
      stand(text);
      if (unknown > 0) cameBack.push(text);
    },
    tell(key, findings) {
      entries = entries.map((entry) =>
        entry.seen.key === key && entry.findings.length === 0 ? { ...entry, findings } : entry,
      );
    },
    changeSettings(latest) {
      now = latest;
    },
    learn,
  };

  /** Find the mentions whose words have gone among those that came back. */
  function stand({ article, toRange }: PageText): void {
    for (const { key, selector } of mentions) {
      if (ranges.get(key)?.()) continue;
      const span = locateQuote(article.text, selector);
      if (span) ranges.set(key, () => toRange(span));
    }
  }

  function learn(
    asked: readonly SeenMention[],
    { findings, explanations, corrected, settings: latest }: LookUpReply,
  ): void {
    now = latest;
    const known = new Map(entries.map((entry) => [entry.seen.key, entry]));
    const byKey = Map.groupBy(findings, ({ key }) => key);
    for (const seen of asked)
      known.set(seen.key, {
        seen: corrected.find(({ key }) => key === seen.key) ?? seen,
        findings: byKey.get(seen.key) ?? [],
        explanation: explanations[seen.key] ?? null,
      });
    entries = mentions.flatMap(({ key }) => known.get(key) ?? []);
  }
}
