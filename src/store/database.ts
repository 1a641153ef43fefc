import type { Draft } from '../core/model/draft.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import type { TriedStatement } from '../core/model/tried.ts';
import type { IndexState, Merge, Staged } from './index-rows.ts';
import { disconnect } from './open-database.ts';
import type { Segment } from './segment.ts';
import { type Stored, table } from './table.ts';

/** Annotations that are stored together: of each, all its events as JSON in UTF-8; nothing where one was taken out. */
export interface Block {
  readonly block: number;
  /** Where the text of each place ends. */
  readonly ends: Uint32Array;
  readonly bytes: ArrayBuffer;
}

/** That the reader has seen an annotation: only then is its retraction shown. */
export interface Sight {
  readonly annotation: string;
  /** ISO 8601 date and time of the first time. */
  readonly at: string;
}

/** Somebody with annotations on this computer. */
export interface PublisherCount {
  readonly id: string;
  /** The name on the newest annotation. */
  readonly name: string;
  readonly annotations: number;
  /** ISO 8601 date and time of the newest change. */
  readonly latest: string;
  readonly signed: boolean;
}

/** That the reader said an annotation is not about certain words. */
export interface Dismissal {
  readonly annotation: string;
  /** The words, folded so that the same statement on another page is recognised. */
  readonly words: string;
  /** The words as they stood on the page. */
  readonly exact: string;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** What a moderator says is right about words that were read wrongly, on whatever page they stand. */
export interface StoredCorrection {
  /** The words, folded so that the same statement on another page is recognised. */
  readonly key: string;
  /** The words as they were found. */
  readonly exact: string;
  /** Who says them; empty: nobody that can be named; `null`: as it was found. */
  readonly speaker: string | null;
  /** The words as they should be; `null`: as they were found. */
  readonly words: string | null;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** That a page no longer held words that an annotation names it for. */
export interface StoredVisit {
  readonly annotation: string;
  readonly url: string;
  readonly what: 'quotation' | 'excerpt';
  /** ISO 8601 date and time of the visit. */
  readonly at: string;
}

/** Somebody who signs on this computer; the key pair is extractable, so that it can be backed up. */
export interface StoredKey {
  /** The public key as events carry it. */
  readonly key: string;
  readonly name: string;
  /** An http or https address; empty when none was given. */
  readonly link: string;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  /** ISO 8601 date and time at which the key was made or restored here. */
  readonly since: string;
  /** ISO 8601 date and time of the last backup; `null` while there is none. */
  readonly backedUp: string | null;
  /** ISO 8601 date and time; the one chosen last signs. */
  readonly chosenAt: string;
}

/** Every table, with its rows, what they are found by, and how. */
const tables = {
  events: table<LogEvent, string>('id', 'annotation'),
  annotations: table<CurrentAnnotation, string>('id'),
  blocks: table<Block, number>('block'),
  segments: table<Segment, number>('id'),
  pages: table<ArrayBuffer, number>(null),
  state: table<IndexState | Merge | Staged, 'index' | 'merge' | 'staged'>(null),
  publishers: table<PublisherCount, string>('id'),
  drafts: table<Draft, string>('id'),
  sights: table<Sight, string>('annotation'),
  dismissals: table<Dismissal, readonly [annotation: string, words: string]>(['annotation', 'words']),
  corrections: table<StoredCorrection, string>('key'),
  keys: table<StoredKey, string>('key'),
  nearMisses: table<TriedStatement & { readonly key: string }, string>('key'),
  visits: table<StoredVisit, readonly [annotation: string, url: string, what: string]>(['annotation', 'url', 'what']),
  requests: table<Dismissal, readonly [annotation: string, words: string]>(['annotation', 'words']),
};
export type LogTables = typeof tables;

/**
 * The local database.
 *
 * Events are the truth. An annotation's events are either loose, in `events` with what they fold to in `annotations`,
 * or together with others' in a block. Segments, their pages and the counts of publishers can be made anew.
 */
export class Database implements Stored<LogTables> {
  readonly name: string;
  readonly tables = tables;
  /** What an answer or an addition needs. */
  readonly usual = [
    'events',
    'annotations',
    'blocks',
    'segments',
    'pages',
    'state',
    'publishers',
    'drafts',
    'sights',
    'dismissals',
    'corrections',
  ] as const;

  /** A database of an earlier form had another name. */
  constructor(name = 'obelus-store-2') {
    this.name = name;
  }

  close(): Promise<void> {
    return disconnect(this.name);
  }
}
