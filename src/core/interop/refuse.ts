import type { Refusal, RefusedRecord } from '../model/imported.ts';
import { cleanText, cutText } from './plain-text.ts';

/** Enough to find the record in its file by. */
const most = 300;

/** Refuse a record, with what of it can be shown. */
export function refuse(refusal: Refusal, field: string, shown: string): Omit<RefusedRecord, 'record'> {
  const words = cutText(cleanText(cutText(shown, 2 * most)).trim(), most);
  return { refusal, field, ...(words && { words }) };
}
