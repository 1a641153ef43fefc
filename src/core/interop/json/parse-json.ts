import type { Refusal } from '../../model/imported.ts';
import { mendJson } from './mend-json.ts';

/** Larger than any record is; what is larger is not looked at. */
const LONGEST = 16_000_000;

export type ParsedJson =
  | { readonly value: unknown; readonly mended: boolean }
  | { readonly refusal: Extract<Refusal, 'broken-json' | 'cut-off' | 'too-long'> };

/** Parse JSON, mended where that is certain. */
export function parseJson(text: string): ParsedJson {
  if (text.length > LONGEST) return { refusal: 'too-long' };
  const strict = tryParse(text);
  if (strict) return { ...strict, mended: false };
  // Markup that was escaped once more has no quotation mark left.
  const unescaped =
    !text.includes('"') && text.includes('&quot;') ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : text;
  let refusal: Extract<Refusal, 'broken-json' | 'cut-off'> = 'broken-json';
  for (const inner of [false, true]) {
    const mended = mendJson(unescaped, inner);
    if (mended === 'cut-off' && !inner) refusal = mended;
    const parsed = mended === 'broken-json' || mended === 'cut-off' ? null : tryParse(mended);
    if (parsed) return { ...parsed, mended: true };
  }
  return { refusal };
}

/** What strict JSON says; `null` for what is none. */
export function tryParse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
