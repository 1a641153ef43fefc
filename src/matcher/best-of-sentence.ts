import type { Finding } from '../core/model/finding.ts';
import type { SeenMention } from '../core/model/page.ts';

/** What a mention and an annotation are to each other; what the annotation says need not be read for it. */
export interface Judged extends Omit<Finding, 'annotation'> {
  readonly annotation: Pick<Finding['annotation'], 'id'>;
}

/**
 * Of several quotations in one sentence, mark those that say the claim.
 *
 * A match is judged with the sentence around the quotation, which its neighbours share. Where two of them match the same
 * annotation, one that has less than half of the other's words in common with the claim is related to it, no more.
 */
export function bestOfSentence<One extends Judged>(findings: readonly One[], mentions: readonly SeenMention[]): One[] {
  const sentences = new Map(mentions.map(({ key, sentence }) => [key, sentence]));
  const place = ({ key, annotation }: Judged) => `${annotation.id} ${sentences.get(key)}`;
  const most = new Map<string, number>();
  for (const finding of findings)
    if (finding.level === 'match') most.set(place(finding), Math.max(most.get(place(finding)) ?? 0, shared(finding)));
  return findings.map((finding) =>
    finding.level === 'match' && 2 * shared(finding) < (most.get(place(finding)) ?? 0)
      ? { ...finding, level: 'related' }
      : finding,
  );
}

/** How many of the quotation's own words are the claim's. */
function shared({ reason }: Judged): number {
  return reason.by === 'claim' ? reason.agree.length : 0;
}
