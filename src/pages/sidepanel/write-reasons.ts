import type { PageReport } from '../../core/model/page.ts';
import { speakerName } from '../../parts/card-view.ts';

/** Why a page's statements and citations are marked or have something related, as the text of a file. */
export function writeReasons({ facts, entries }: PageReport, at: string): string {
  const marks = entries.flatMap(({ seen, findings }) =>
    findings.map(({ level, annotation: { id, body, retracted }, reason }) => ({
      words: seen.selector.exact,
      speaker: speakerName(seen.mention),
      level,
      annotation: id,
      publisher: body.publisher,
      status: retracted ? 'retracted' : body.status,
      reason,
    })),
  );
  return `${JSON.stringify({ page: facts.url, title: facts.title, at, marks }, null, 2)}\n`;
}
