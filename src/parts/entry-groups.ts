import type { Entry } from '../core/model/page.ts';

export type GroupName = 'annotated' | 'citations' | 'notChecked';

export interface EntryGroup {
  readonly name: GroupName;
  /** In reading order. */
  readonly entries: readonly Entry[];
}

/** Put a page's entries into groups by what is known about each; empty groups are left out. */
export function groupEntries(entries: readonly Entry[]): readonly EntryGroup[] {
  const names = ['annotated', 'citations', 'notChecked'] as const;
  return names
    .map((name) => ({ name, entries: entries.filter((entry) => groupOf(entry) === name) }))
    .filter((group) => group.entries.length > 0);
}

function groupOf({ seen, findings }: Entry): GroupName {
  if (findings.some(({ level }) => level === 'match')) return 'annotated';
  return seen.mention.mention === 'citation' ? 'citations' : 'notChecked';
}
