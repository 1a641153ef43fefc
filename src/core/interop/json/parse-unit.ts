import { type ParsedJson, parseJson } from './parse-json.ts';
import { recoverUnits } from './recover-units.ts';
import type { Unit } from './split-json.ts';

/**
 * Parse a piece of a file, and where it is no JSON whatever whole records stand in it, with a refusal for what stands between them.
 *
 * @param holds whether a value is, or holds, a record
 */
export function parseUnit(
  { text, parsed: known }: Pick<Unit, 'text' | 'parsed'>,
  holds: (value: unknown) => boolean,
): readonly ParsedJson[] {
  if (known) return [{ ...known, mended: false }];
  const parsed = parseJson(text);
  if ('value' in parsed || parsed.refusal === 'too-long') return [parsed];
  const pieces = recoverUnits(text, (piece) => {
    const one = parseJson(piece);
    return 'value' in one && holds(one.value);
  });
  return pieces.length < 2 ? [parsed] : pieces.map(parseJson);
}
