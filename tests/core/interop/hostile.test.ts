import { describe, expect, test } from 'vitest';
import { openReader } from '../../../src/core/interop/open-reader.ts';
import { toPlainText } from '../../../src/core/interop/plain-text.ts';
import type { Format } from '../../../src/core/model/imported.ts';

const SIZE = 200_000;
const many = (text: string) => text.repeat(Math.ceil(SIZE / text.length));

/** Texts that patterns run back over again and again when they are written carelessly: quadratic time here is minutes. */
describe('a long text of nothing but', { timeout: 60_000 }, () => {
  test.each([
    ['blanks behind a bracket', `{"a":"ClaimReview"}${many(' ')}x`],
    ['line breaks', `{"a":"ClaimReview" "b"${many('\n')}x`],
    ['blanks behind quotation marks', many(`"${' '.repeat(2_000)}`)],
    ['brackets', many('{"@type":"ClaimReview",')],
    ['closed and opened brackets', many('}{')],
    ['quotation marks', `{"a":"${many('x" ')}`],
    ['backslashes', `{"a":"${many('\\')}`],
    ['tags that do not end', `<html>${many('<script ')}`],
    ['links that do not end', `<html><link ${many('rel=canonical ')}`],
    ['comments that do not end', `<html>${many('<!--')}`],
    ['scripts that do not end', `<html>${many('<script type="application/ld+json">{')}`],
  ])('%s is read to its end', (_, text) => {
    for (const format of ['claimreview', 'web-annotation', 'pack', 'csv'] satisfies Format[]) {
      const reader = openReader(format, { address: null, csv: { publisher: '' } });
      const records = [...reader.push(text), ...reader.end()];
      expect(records.every((record) => !('annotation' in record))).toBe(true);
    }
  });

  test.each([
    ['tags', many('<a<b')],
    ['comments', many('<!--')],
    ['silent elements', many('<script>')],
    ['entities', many('&amp')],
  ])('%s becomes plain', (_, text) => {
    expect(toPlainText(text, 10_000).text.length).toBeLessThanOrEqual(10_000);
  });
});
