import type { Notes } from './keep-notes.ts';

/** @returns the canonical citation id, or `null` when it is none, which is noted */
export function keepCitation(value: unknown, field: string, notes: Notes): string | null {
  const id = typeof value === 'string' ? value.trim() : '';
  if (/^[a-z]{2,}(?:-(?:[a-z]{2,3}|\*))?(?:\/[^\s/;|]+)+$/.test(id) && id.length <= 500) return id;
  notes.note('citation-left-out', field);
  return null;
}
