import type { Handlers } from '../messaging/router.ts';
import type { TryCalls } from '../messaging/try-calls.ts';
import { getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { forgetNearMiss, keepNearMiss } from '../store/near-misses.ts';
import { closeReport, listReports, takeReports } from '../store/requests.ts';
import { deskRow } from './desk-row.ts';
import { ownKeys } from './own-keys.ts';
import { tryAnnotation } from './try-annotation.ts';

/** What the worker does for a moderator who tries an annotation before publishing it. */
export function tryHandlers(database: Database): Pick<Handlers, keyof TryCalls> {
  return {
    'try-annotation': ({ form }) => tryAnnotation(database, form),
    'keep-near-miss': async ({ statement }) => {
      await keepNearMiss(database, statement);
      return null;
    },
    'take-reports': async ({ reports }) => ({ taken: await takeReports(database, reports) }),
    'list-reports': async () => {
      const reports = await listReports(database);
      const keys = new Set((await ownKeys(database)).keys());
      const found = await getAnnotations(database, [...new Set(reports.map(({ annotation }) => annotation))]);
      const rows = new Map(found.map((annotation) => [annotation.id, deskRow(annotation, keys)]));
      return reports.map((report) => ({ ...report, about: rows.get(report.annotation) ?? null }));
    },
    'close-report': async (report) => {
      await closeReport(database, report);
      return null;
    },
    'forget-near-miss': async ({ exact }) => {
      await forgetNearMiss(database, exact);
      return null;
    },
  };
}
