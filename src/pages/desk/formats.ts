import type { Format } from '../../core/model/imported.ts';
import { t } from '../../parts/words.ts';

/** The forms of files, the project's own first. */
export const formats: readonly Format[] = ['pack', 'claimreview', 'web-annotation', 'csv'];

/** Standards have one name in every language. */
const standards = { claimreview: 'ClaimReview', 'web-annotation': 'Web Annotation', csv: 'CSV' } as const;

/** What a form of file is called on every screen. */
export function formatName(format: Format): string {
  return format === 'pack' ? t('formatPack') : standards[format];
}
