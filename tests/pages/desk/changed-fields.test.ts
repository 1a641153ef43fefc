import { beforeAll, describe, expect, test } from 'vitest';
import { changedFields, writtenFields } from '../../../src/pages/desk/changed-fields.ts';
import { setWords } from '../../../src/parts/words.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { englishWords } from '../../parts/english-words.ts';

beforeAll(() => setWords(englishWords));

const day = (text: string) => text.replaceAll(' ', '\u00a0');

describe('the fields of a version, as a moderator reads them', () => {
  test('days stand in the reader’s form, in every field', () => {
    const rating = { words: 'Half true', author: 'Tarn Valley Fact Desk', date: '2026-03-14' };
    const written = new Map(
      writtenFields(makeAnnotation({ rating, reviewBy: '2026-12-01' })).map(({ field, after }) => [field, after]),
    );
    expect(written.get('saidOn')).toBe(day('27 Feb 2026'));
    expect(written.get('sources')).toContain(day('31 Jan 2026'));
    expect(written.get('rating')).toBe(`Half true, Tarn Valley Fact Desk, ${day('14 Mar 2026')}`);
    expect(written.get('reviewBy')).toBe(day('1 Dec 2026'));
  });

  test('a citation is called by its name, with the id that the form asks for', () => {
    const before = makeAnnotation({ citations: ['us/const/amendment/4'] });
    const after = makeAnnotation({ citations: ['us/const/amendment/14', 'local/ordinance-7'] });
    expect(changedFields(before, after)).toEqual([
      {
        field: 'citations',
        before: '4th Amendment (us/const/amendment/4)',
        after: '14th Amendment (us/const/amendment/14), local/ordinance-7',
      },
    ]);
  });
});
