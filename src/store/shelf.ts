import type { Database } from './database.ts';
import type { Taken } from './index-rows.ts';
import { type ShelfFile, type ShelfFolder, shelfChannel, shelfFolder } from './shelf-folder.ts';
import { openShelved, type ShelvedSegment, type ShelvedSegments } from './shelf-segment.ts';
import { shelveSegment } from './shelve-segment.ts';
import { takenSince } from './taken.ts';

/** A segment of fewer claims is not worth a file. */
const fewestClaims = 2_000;
/** How long nobody must have asked before a file is written, and the rest between two steps of it, in milliseconds. */
const restAfterAnswer = 1_000;
const restBetween = 5;

/** What the index is made of when it is asked. */
interface SeenIndex {
  readonly state: { readonly taken: Taken };
  readonly segments: readonly {
    readonly id: number;
    readonly claims: number;
    readonly ids: readonly string[] | null;
  }[];
}

/**
 * A copy of what matching reads most, in files that one thread reads in place, one for each large segment.
 *
 * The database is the truth: where there is no file, another thread has it, or it is behind or damaged, that is read.
 */
export interface Shelf extends ShelvedSegments {
  /** What the index is made of now; what is not on the shelf is put there when nobody asks. */
  follow(index: SeenIndex): void;
  /** Answer a question, before which all writing waits. */
  whileAsked<Answer>(answer: () => Promise<Answer>): Promise<Answer>;
  /** Write what is due, at once; for tests and measurements. */
  write(): Promise<void>;
  /** Close all files. */
  close(): void;
}

/** Open the shelf of a database in this thread, which alone has it from then on. */
export function openShelf(database: Database, fewest = fewestClaims): Shelf {
  const open = new Map<number, { readonly file: ShelfFile; readonly shelved: ShelvedSegment | null }>();
  const failed = new Set<number>();
  let due: { readonly ids: ReadonlySet<number>; readonly large: readonly number[]; readonly taken: Taken } | null =
    null;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  const keep = async (own: ShelfFolder, id: number, make: boolean) => {
    const file = await own.open(id, make);
    if (file) open.set(id, { file, shelved: openShelved(file, id) });
    return file;
  };
  const ready = shelfFolder(database.name).then(
    async (own) => own && Promise.all((await own.numbers()).map((id) => keep(own, id, false))),
  );
  ready.catch(() => undefined);
  const close = (id: number) => {
    open.get(id)?.file.close();
    open.delete(id);
  };
  const shelf: Shelf = {
    ready: ready.catch(() => undefined),
    segment(id, taken) {
      const shelved = open.get(id)?.shelved ?? null;
      return shelved && takenSince(taken, shelved.taken) ? shelved : null;
    },
    size: () => [...open.values()].filter(({ shelved }) => shelved).length,
    follow({ state, segments }) {
      const large = segments.filter(({ ids, claims }) => !ids && claims >= fewest).map(({ id }) => id);
      due = { ids: new Set(segments.map(({ id }) => id)), large, taken: state.taken };
    },
    drop(id) {
      const known = open.get(id);
      if (known) open.set(id, { file: known.file, shelved: null });
    },
    async whileAsked(answer) {
      clearTimeout(waiting);
      asked++;
      try {
        return await answer();
      } finally {
        if (--asked === 0) waiting = setTimeout(() => void shelf.write(), restAfterAnswer);
      }
    },
    write() {
      writing ??= writeDue()
        .catch(() => undefined) // who asks reads the database
        .finally(() => {
          writing = null;
        });
      return writing;
    },
    close() {
      clearTimeout(waiting);
      due = null;
      for (const id of [...open.keys()]) close(id);
    },
  };
  const writeDue = async () => {
    await shelf.ready;
    const own = await shelfFolder(database.name);
    if (!own || !due) return;
    const { ids, large, taken } = due;
    for (const id of await own.numbers())
      if (!ids.has(id)) {
        close(id);
        await own.remove(id);
      }
    for (const id of large) {
      if (shelf.segment(id, taken) || failed.has(id)) continue;
      shelf.drop(id);
      const file = open.get(id)?.file ?? (await keep(own, id, true));
      if (!file) continue;
      try {
        for await (const _ of shelveSegment(database, id, file)) {
          await rest(restBetween);
          while (asked > 0) await rest(10 * restBetween);
          if (!due?.ids.has(id)) throw new Error('the segment is gone');
        }
        open.set(id, { file, shelved: openShelved(file, id) });
      } catch {
        // A full disk: not tried again by this thread.
        failed.add(id);
        close(id);
        await own.remove(id);
      }
    }
  };
  const channel = new BroadcastChannel(shelfChannel(database.name));
  channel.onmessage = () => shelf.close();
  return shelf;
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
