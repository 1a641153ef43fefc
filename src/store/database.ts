import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Draft } from '../core/model/draft.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';

/** What is kept in memory of a piece of the claim index: its terms and where their pages stand. */
export interface Segment {
  readonly id: string;
  /** How many claims it holds. */
  readonly claims: number;
  /** The directory, as `splitIndex` writes it. */
  readonly bytes: ArrayBuffer;
}

/** A page of a segment: postings, or ids. */
export interface SegmentPage {
  readonly segment: string;
  readonly page: number;
  readonly bytes: ArrayBuffer;
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

/** A publisher's key pair; extractable, so that it can be backed up. */
export interface StoredKey {
  readonly name: string;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

/** The local database. Events are the truth; annotations and segments can be made from them anew. */
export class Database extends Dexie {
  readonly events: EntityTable<LogEvent, 'id'>;
  readonly annotations: EntityTable<CurrentAnnotation, 'id'>;
  readonly segments: EntityTable<Segment, 'id'>;
  readonly pages: Table<SegmentPage, [string, number]>;
  readonly drafts: EntityTable<Draft, 'id'>;
  readonly sights: Table<Sight, string>;
  readonly dismissals: Table<Dismissal, [string, string]>;
  readonly corrections: Table<StoredCorrection, string>;
  readonly keys: Table<StoredKey, string>;

  constructor(name = 'obelus') {
    super(name);
    this.version(1).stores({
      events: '&id, annotation',
      annotations: '&id, *body.citations',
      segments: '&id',
      pages: '&[segment+page], segment',
      drafts: '&id, at',
      sights: '&annotation',
      dismissals: '&[annotation+words]',
      corrections: '&key',
      keys: '&name',
    });
    this.events = this.table('events');
    this.annotations = this.table('annotations');
    this.segments = this.table('segments');
    this.pages = this.table('pages');
    this.drafts = this.table('drafts');
    this.sights = this.table('sights');
    this.dismissals = this.table('dismissals');
    this.corrections = this.table('corrections');
    this.keys = this.table('keys');
  }
}
