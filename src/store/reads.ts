import type { Draft } from '../core/model/draft.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import type { Block, Dismissal, Sight, StoredCorrection } from './database.ts';
import type { IndexState, Merge } from './index-rows.ts';
import type { Segment } from './segment.ts';

/** What is read and written by plain transactions, by the name of its store. */
export interface Stores {
  readonly events: { readonly key: string; readonly row: LogEvent };
  readonly annotations: { readonly key: string; readonly row: CurrentAnnotation };
  readonly blocks: { readonly key: number; readonly row: Block };
  readonly segments: { readonly key: number; readonly row: Segment };
  readonly pages: { readonly key: number; readonly row: ArrayBuffer };
  readonly state: { readonly key: 'index' | 'merge'; readonly row: IndexState | Merge };
  readonly drafts: { readonly key: string; readonly row: Draft };
  readonly sights: { readonly key: string; readonly row: Sight };
  readonly dismissals: { readonly key: readonly [string, string]; readonly row: Dismissal };
  readonly corrections: { readonly key: string; readonly row: StoredCorrection };
}
export type StoreName = keyof Stores;
type Numbered = 'segments' | 'blocks' | 'pages';

/** Reading within one transaction: all of it sees the same. Only its own promises may be awaited meanwhile. */
export interface Reads {
  get<Store extends StoreName>(store: Store, key: Stores[Store]['key']): Promise<Stores[Store]['row'] | undefined>;
  /** Every key, ascending. */
  keys(store: Numbered): Promise<number[]>;
  /** Every row, or those with keys from `from` to before `to`. */
  all<Store extends StoreName>(store: Store): Promise<Stores[Store]['row'][]>;
  range<Store extends Numbered>(store: Store, from: number, to: number): Promise<Stores[Store]['row'][]>;
  count(store: StoreName): Promise<number>;
  /** The events that follow an annotation's publish event, in no order. */
  eventsAfter(annotation: string): Promise<LogEvent[]>;
}

/** Writing within one transaction: all of it or nothing. What is written needs no waiting for. */
export interface Writes extends Reads {
  put<Store extends Exclude<StoreName, 'pages' | 'state'>>(store: Store, row: Stores[Store]['row']): void;
  putAt<Store extends 'pages' | 'state'>(store: Store, key: Stores[Store]['key'], row: Stores[Store]['row']): void;
  delete<Store extends StoreName>(store: Store, key: Stores[Store]['key']): void;
  /** Delete rows with keys from `from` to before `to`. */
  deleteRange(store: Numbered, from: number, to: number): void;
  clear(store: StoreName): void;
}
