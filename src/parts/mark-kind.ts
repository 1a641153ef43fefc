import type { Status } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Entry } from '../core/model/page.ts';

/** What a mark's line, sign and word tell; `none`: listed only, without a mark. */
export type MarkKind = Status | 'retracted' | 'citation' | 'none';

/** The kind of mark an annotation gives, in its publisher's words; retraction comes first. */
export function annotationKind(annotation: CurrentAnnotation): MarkKind {
  return annotation.retracted ? 'retracted' : annotation.body.status;
}

/** The findings that are about an entry's own words; the newest annotation stands first, as in all that the worker says. */
export function matchesOf(entry: Entry): readonly Finding[] {
  return entry.findings.filter(({ level }) => level === 'match');
}

/** The kind of mark of an entry: that of its newest match, as the card's first note has it. */
export function markKind(entry: Entry): MarkKind {
  const [first] = matchesOf(entry);
  if (first) return annotationKind(first.annotation);
  return entry.seen.mention.mention === 'citation' ? 'citation' : 'none';
}
