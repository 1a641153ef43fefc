import { publisherId } from '../core/log/publisher-id.ts';
import type { Finding } from '../core/model/finding.ts';
import { type ReaderSettings, standingOf } from './reader-settings.ts';

type Hidden = Pick<ReaderSettings, 'hiddenPublishers' | 'hiddenStandings'>;

/** Leave out what the reader switched off: publishers and statuses, one by one. */
export function shownToReader(findings: readonly Finding[], { hiddenPublishers, hiddenStandings }: Hidden): Finding[] {
  const publishers = new Set(hiddenPublishers);
  const standings = new Set<string>(hiddenStandings);
  return findings.filter(
    ({ annotation }) => !publishers.has(publisherId(annotation)) && !standings.has(standingOf(annotation)),
  );
}
