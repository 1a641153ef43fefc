import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Draft } from '../core/model/draft.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import type { TriedStatement } from '../core/model/tried.ts';
import { databaseName } from './database-name.ts';
import type { IndexState, Merge } from './index-rows.ts';
import type { Segment } from './segment.ts';

/** Annotations that are stored together: of each, all its events as JSON; an empty text where one was taken out. */
export interface Block {
  readonly block: number;
  readonly slots: readonly string[];
}

/** That the reader has seen an annotation: only then is its retraction shown. */
export interface Sight {
  readonly annotation: string;
  /** ISO 8601 date and time of the first time. */
  readonly at: string;
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

/**
 * The local database.
 *
 * Events are the truth. An annotation's events are either loose, in `events` with what they fold to in `annotations`,
 * or together with others' in a block. Segments and their pages can be made anew.
 */
export class Database extends Dexie {
  readonly events: EntityTable<LogEvent, 'id'>;
  readonly annotations: EntityTable<CurrentAnnotation, 'id'>;
  readonly blocks: EntityTable<Block, 'block'>;
  readonly segments: EntityTable<Segment, 'id'>;
  readonly pages: Table<ArrayBuffer, number>;
  readonly state: Table<IndexState | Merge, 'index' | 'merge'>;
  readonly drafts: EntityTable<Draft, 'id'>;
  readonly sights: Table<Sight, string>;
  readonly dismissals: Table<Dismissal, [string, string]>;
  readonly corrections: Table<StoredCorrection, string>;
  readonly keys: Table<StoredKey, string>;
  readonly requests: Table<Dismissal, [string, string]>;
  readonly nearMisses: Table<TriedStatement & { readonly key: string }, string>;

  constructor(name: string = databaseName) {
    super(name);
    this.version(1).stores({
      events: '&id, annotation',
      annotations: '&id',
      blocks: '&block',
      segments: '&id',
      pages: '',
      state: '',
      drafts: '&id, at',
      sights: '&annotation',
      dismissals: '&[annotation+words]',
      corrections: '&key',
      keys: '&key',
      nearMisses: '&key',
      requests: '&[annotation+words]',
    });
    this.events = this.table('events');
    this.annotations = this.table('annotations');
    this.blocks = this.table('blocks');
    this.segments = this.table('segments');
    this.pages = this.table('pages');
    this.state = this.table('state');
    this.drafts = this.table('drafts');
    this.sights = this.table('sights');
    this.dismissals = this.table('dismissals');
    this.corrections = this.table('corrections');
    this.keys = this.table('keys');
    this.nearMisses = this.table('nearMisses');
    this.requests = this.table('requests');
  }
}
