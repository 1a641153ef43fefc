import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quotation, Speaker } from '../../src/core/model/mention.ts';
import type { Span } from '../../src/core/model/span.ts';

export interface GoldSpeaker extends Span {
  readonly text: string;
  readonly pronoun: boolean;
}

export interface GoldQuote {
  readonly kind: Quotation['kind'];
  readonly parts: readonly Span[];
  readonly marks: readonly Span[];
  readonly speaker: GoldSpeaker | null;
  readonly speech: boolean;
  readonly nested?: boolean;
}

/** An article marked by hand. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly quotes: readonly GoldQuote[];
}

/** The scorer that lies beside the data; its definitions count. */
export interface Scorer {
  readonly sameSpeaker: (gold: GoldSpeaker, found: Speaker | null) => boolean;
  readonly score: (
    gold: readonly GoldDocument[],
    found: readonly { id: string; quotes: readonly Quotation[] }[],
    options?: { speech?: boolean },
  ) => Record<string, Record<string, number | null>>;
}

export function readGold(folder: string, set: string): GoldDocument[] {
  const lines = readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

export async function loadScorer(folder: string): Promise<Scorer> {
  return import(pathToFileURL(path.resolve(folder, 'score.mjs')).href);
}

const EDGE = /[\s\u00a0\u200b“”„‟"«»「」『』‹›‘’‚',.;:!?…—–\-()[\]]/;

/** A span without marks, blanks and stops at its edges, as the scorer compares spans; as a key. */
export function bareKey(text: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from] ?? '')) from++;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--;
  return `${from}:${to}`;
}

/** The option's value on a command line, or the default. */
export function option(args: readonly string[], name: string, otherwise: string): string {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? (args[at + 1] ?? otherwise) : otherwise;
}
