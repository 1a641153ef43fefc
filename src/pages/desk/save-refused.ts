import type { Foretold, ImportProgress } from '../../messaging/import-calls.ts';
import { t } from '../../parts/words.ts';
import type { DeskWorld } from './desk-world.ts';
import { refusalWords } from './record-words.ts';

const atOnce = 500;

/** Offer the refused records of an import with their reasons as a file: a line each, record, reason and field. */
export async function saveRefused(world: DeskWorld, job: ImportProgress): Promise<void> {
  const lines: string[] = [];
  for (let after = 0; ; ) {
    const records: readonly Foretold[] = await world.callWorker('preview-import', {
      job: job.job,
      outcome: 'refused',
      after,
      most: atOnce,
    });
    for (const { record, refused } of records)
      if (refused) lines.push([record, t(refusalWords[refused.refusal]), refused.field].map(cell).join(','));
    const last = records.at(-1);
    if (!last || records.length < atOnce) break;
    after = last.record;
  }
  const header = ['record', 'reason', 'field'].join(',');
  world.saveFile(`refused-${job.name}.csv`, new Blob([`${[header, ...lines].join('\r\n')}\r\n`], { type: 'text/csv' }));
}

function cell(value: string | number): string {
  return `"${String(value).replaceAll('"', '""')}"`;
}
