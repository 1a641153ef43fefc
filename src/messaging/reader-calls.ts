import type { CurrentAnnotation } from '../core/model/event.ts';
import type { PageReport } from '../core/model/page.ts';
import type { SelectedWords } from './selected-words.ts';

/** A publisher with annotations on this computer. */
export interface PublisherRow {
  readonly id: string;
  /** The name on its newest annotation. */
  readonly name: string;
  readonly annotations: number;
  /** ISO 8601 date and time of its newest change. */
  readonly latest: string;
  readonly signed: boolean;
}

/** A match that the reader hid: "not this statement". */
export interface DismissalRow {
  readonly annotation: string;
  /** The words as they stood on the page. */
  readonly exact: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  /** What was said of them; `null` when the annotation is not on this computer. */
  readonly about: CurrentAnnotation | null;
}

/** A dismissal as it is exported and taken in again. */
export type KeptDismissal = Omit<DismissalRow, 'about'>;

/** What a moderator says is right about words that were read wrongly, on whatever page they stand. */
export interface Correction {
  /** The words as they were found. */
  readonly exact: string;
  /** Who says them; empty: nobody that can be named; `null`: as it was found. */
  readonly speaker: string | null;
  /** The words as they should be; `null`: as they were found. */
  readonly words: string | null;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** What is kept on this computer, counted. */
export interface StorageCounts {
  readonly annotations: number;
  readonly events: number;
  readonly drafts: number;
  readonly dismissals: number;
  readonly corrections: number;
  readonly sights: number;
  /** Whether there is a key to sign with. */
  readonly key: boolean;
  /** Bytes of the claim index. */
  readonly indexBytes: number;
}

/** What the reader's pages ask of the worker, beside the page in front and the settings. */
export interface ReaderCalls {
  /** The card that is open in the page now; `null` when none is. */
  'card-shown': { from: 'page'; request: { key: string | null }; reply: null };
  /** Publishers by name. */
  'count-publishers': { from: 'own'; request: null; reply: readonly PublisherRow[] };
  /** What was found for the words that the reader asked about in a tab, as a page of one entry; `null`: nothing was asked. */
  'get-asked': { from: 'own'; request: { tab: number }; reply: PageReport | null };
  'close-asked': { from: 'own'; request: { tab: number }; reply: null };
  /** The selection that a moderator chose to annotate in a tab's context menu; it is given once. */
  'take-selection': { from: 'own'; request: { tab: number }; reply: SelectedWords | null };
  /** "Not this statement", the newest first. */
  'list-dismissals': { from: 'own'; request: null; reply: readonly DismissalRow[] };
  'take-back-dismissal': { from: 'own'; request: { exact: string; annotations: readonly string[] }; reply: null };
  'import-dismissals': { from: 'own'; request: { dismissals: readonly KeptDismissal[] }; reply: { taken: number } };
  /** Corrections, the newest first. */
  'list-corrections': { from: 'own'; request: null; reply: readonly Correction[] };
  /** One for each words: a later one takes the place of an earlier one. */
  'save-correction': { from: 'own'; request: Omit<Correction, 'at'>; reply: { at: string } };
  'undo-correction': { from: 'own'; request: { exact: string }; reply: null };
  'import-corrections': { from: 'own'; request: { corrections: readonly Correction[] }; reply: { taken: number } };
  'count-storage': { from: 'own'; request: null; reply: StorageCounts };
  /** The log, some events at a time; `next` is `null` after the last. */
  'export-events': {
    from: 'own';
    request: { after: string | null };
    reply: { events: readonly unknown[]; next: string | null };
  };
  /** Everything that was ever kept, the key too; open pages lose every trace. */
  'delete-everything': { from: 'own'; request: null; reply: null };
}
