import * as v from 'valibot';
import { statuses } from '../core/model/annotation.ts';
import type { Article } from '../core/model/article.ts';
import type { DraftForm } from '../core/model/draft.ts';
import type { Mention } from '../core/model/mention.ts';
import type { PageFacts, SeenMention } from '../core/model/page.ts';
import type { TextQuoteSelector } from '../core/model/selector.ts';
import { check } from './check-shape.ts';
import type { AskedQuestion, Settings } from './contract.ts';
import { deskRules } from './desk-shapes.ts';
import { importRules } from './import-shapes.ts';
import { standings } from './reader-settings.ts';
import { readerRules, readerSettingsShape } from './reader-shapes.ts';
import type { Rules } from './router.ts';
import { isHost } from './sites.ts';

/** The longest text a field may carry: more than any form or article holds, less than hurts. */
const LONGEST = 4_000_000;
/** The longest text that is looked for mentions in: three times the longest pages there are. */
const LONGEST_ARTICLE = 16_000_000;
/** More blocks than such a text has. */
const MOST_BLOCKS = 500_000;
/** More mentions than the longest live blog has. */
const MOST_MENTIONS = 20_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const short = v.pipe(v.string(), v.maxLength(10_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });

const selector: v.GenericSchema<unknown, TextQuoteSelector> = v.object({ exact: text, prefix: text, suffix: text });

const facts: v.GenericSchema<unknown, PageFacts> = v.object({
  url: short,
  title: text,
  publishedOn: v.nullable(short),
  lang: v.nullable(short),
});

const article: v.GenericSchema<unknown, Article> = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_ARTICLE)),
  lang: v.nullable(short),
  blocks: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          ...span.entries,
          kind: v.picklist(['headline', 'standfirst', 'heading', 'paragraph', 'item', 'caption', 'quote', 'post']),
          author: v.exactOptional(v.nullable(text)),
        }),
      ),
      v.maxLength(MOST_BLOCKS),
    ),
  ),
});

const quotation = v.object({
  mention: v.literal('quotation'),
  ...span.entries,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  marked: v.boolean(),
  content: v.exactOptional(span),
  speaker: v.nullable(
    v.object({
      text: short,
      start: v.exactOptional(offset),
      end: v.exactOptional(offset),
      canonical: v.exactOptional(short),
    }),
  ),
  cue: v.nullable(v.object({ text: short, ...span.entries })),
  attributed: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  statement: v.exactOptional(short),
});

const citation = v.object({
  mention: v.literal('citation'),
  ...span.entries,
  type: v.picklist([
    'const',
    'statute',
    'act',
    'bill',
    'ballot',
    'publaw',
    'reg',
    'exec',
    'agency',
    'case',
    'treaty',
    'eu',
    'uk',
    'un',
  ]),
  id: short,
  text: short,
  anaphora: v.exactOptional(v.boolean()),
  local: v.exactOptional(v.boolean()),
});

const mention: v.GenericSchema<unknown, Mention> = v.variant('mention', [quotation, citation]);

const seen: v.GenericSchema<unknown, SeenMention> = v.object({ key: short, mention, selector, sentence: text });

const form: v.GenericSchema<unknown, DraftForm> = v.object({
  quotation: text,
  speaker: text,
  saidOn: text,
  page: text,
  origin: text,
  selector: v.nullable(selector),
  language: text,
  status: v.picklist(statuses),
  summary: text,
  sources: v.pipe(
    v.array(v.object({ url: text, title: text, publisher: text, date: text, primary: v.boolean(), excerpt: text })),
    v.maxLength(1000),
  ),
  citations: v.pipe(v.array(short), v.maxLength(1000)),
  variants: text,
  ratingWords: text,
  ratingAuthor: text,
  ratingDate: text,
  licence: text,
  reviewBy: text,
  publisher: text,
  reason: v.exactOptional(text),
  follows: v.exactOptional(v.pipe(v.array(short), v.maxLength(1000))),
});

const host = v.pipe(v.string(), v.check(isHost));

const markStyle = v.picklist(['off', 'underline', 'highlight']);

/** Each setting may be changed; one that is left out here does not compile. */
const settingsChange: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  reach: v.exactOptional(v.picklist(['click', 'list', 'all'])),
  sites: v.exactOptional(v.array(host)),
  sitesOff: v.exactOptional(v.array(host)),
  markStyle: v.exactOptional(markStyle),
  markKinds: v.exactOptional(v.record(v.picklist([...standings, 'citation']), markStyle)),
  siteMarks: v.exactOptional(v.record(host, markStyle)),
  openOnHover: v.exactOptional(v.boolean()),
  printMarks: v.exactOptional(v.boolean()),
  publisher: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  pausedSince: v.exactOptional(v.nullable(v.pipe(v.string(), v.isoTimestamp()))),
  ...readerSettingsShape,
} satisfies Readonly<Record<keyof Settings, unknown>>);

const tab = v.object({ tab: v.pipe(v.number(), v.integer()) });
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** The form whose draft it is. */
const hand = v.exactOptional(v.object({ id: v.pipe(v.string(), v.maxLength(100)), since: v.nullable(short) }));

const bare = v.exactOptional(v.literal(true));

/** What a page asks of the worker, and in Chromium of the hidden page. */
const questions = {
  'read-text': v.object({ facts, article, part: offset, bare }),
  'look-up': v.object({ facts, mentions: v.pipe(v.array(seen), v.maxLength(MOST_MENTIONS)), bare }),
};
const askedQuestion: v.GenericSchema<unknown, AskedQuestion> = v.variant('call', [
  v.object({ call: v.literal('read-text'), request: questions['read-text'] }),
  v.object({ call: v.literal('look-up'), request: questions['look-up'] }),
]);

const dismissal = v.object({ exact: text, annotations: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)) });

/** Who may send what to the worker; the router holds it. */
export const rules: Rules = {
  ...readerRules,
  ...deskRules(form, hand),
  ...importRules(),
  'index-state': { from: 'own', shape: check(v.null()) },
  'rebuild-index': { from: 'own', shape: check(v.null()) },
  'gate-seen': { from: 'page', shape: check(v.object({ article: v.boolean(), back: v.exactOptional(v.boolean()) })) },
  'read-text': { from: 'page', shape: check(questions['read-text']) },
  'look-up': { from: 'page', shape: check(questions['look-up']) },
  'page-answered': { from: 'own', shape: check(v.object({ ...tab.entries, asked: askedQuestion })) },
  'load-cards': { from: 'page', shape: check(v.null()) },
  dismiss: { from: 'page', shape: check(dismissal) },
  'undo-dismissal': { from: 'page', shape: check(dismissal) },
  'get-page': { from: 'own', shape: check(tab) },
  'read-page': { from: 'own', shape: check(tab) },
  'get-settings': { from: 'own', shape: check(v.null()) },
  'change-settings': { from: 'own', shape: check(v.object({ change: settingsChange })) },
  'switch-site': { from: 'own', shape: check(v.object({ host, on: v.boolean() })) },
  'list-drafts': { from: 'own', shape: check(v.null()) },
  'save-draft': { from: 'own', shape: check(v.object({ id, form, hand, isPrivate: v.exactOptional(v.boolean()) })) },
  'discard-draft': { from: 'own', shape: check(v.object({ id, hand })) },
  'publish-draft': { from: 'own', shape: check(v.object({ id, form, hand })) },
  'import-events': {
    from: 'own',
    shape: check(v.object({ events: v.pipe(v.array(v.unknown()), v.maxLength(100_000)) })),
  },
};
