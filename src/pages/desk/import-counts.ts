import type { ImportProgress, Outcome } from '../../messaging/import-calls.ts';

/** How many annotations an import has of an outcome; what is refused counts by records, each has its reason. */
export function annotationsIn({ counts, tally }: ImportProgress, outcome: Outcome): number {
  if (outcome === 'refused') return counts.refused;
  return tally ? (tally[outcome]?.annotations ?? 0) : counts[outcome];
}

/** How many versions of them a pack holds; 0 in other forms of files, which hold one each. */
export function versionsIn({ tally }: ImportProgress, outcome: Outcome): number {
  return outcome === 'refused' ? 0 : (tally?.[outcome]?.versions ?? 0);
}

/** How many annotations came in by an import that is done: without the changed ones where these were left as they are. */
export function annotationsDone(job: ImportProgress): number {
  const { counts, done, tally } = job;
  if (!tally) return done;
  return annotationsIn(job, 'new') + (done > counts.new ? annotationsIn(job, 'changed') : 0);
}
