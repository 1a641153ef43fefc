import type { Foretold } from '../../messaging/import-calls.ts';

/** What an import foretells of one annotation: all records of it, the one that is shown last. */
export interface ForetoldGroup {
  readonly shown: Foretold;
  readonly all: readonly Foretold[];
}

/** Put the records of a pack that belong to one annotation together, in the order of their first; refused ones each have a reason of their own. */
export function groupForetold(records: readonly Foretold[]): readonly ForetoldGroup[] {
  const groups = Map.groupBy(records, (one) => (one.refused ? one.record : (one.of ?? one.record)));
  return [...groups.values()].flatMap((all) => {
    const shown = all.at(-1);
    return shown ? [{ shown, all }] : [];
  });
}

/** How many of some records are versions, and neither replies nor delegations. */
export function countVersions(records: readonly Foretold[]): number {
  return records.filter(({ kind }) => kind === 'publish' || kind === 'revise' || kind === 'retract').length;
}
