import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptPages } from '../../src/store/kept-pages.ts';

/** A page's bytes: its number, so often. */
const pageOf = (page: number) => new Uint8Array(1 + (page % 7)).fill(page);

test('pages are read again only when others were asked for since that fill the room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { maxLength: 100, size: 'max' }),
      fc.integer({ min: 7, max: 40 }),
      (asked, most) => {
        const kept = keptPages(most);
        /** The pages asked for so far, the last one first. */
        let before: number[] = [];
        for (const page of asked) {
          let read = false;
          const content = kept.get(page, () => {
            read = true;
            return pageOf(page);
          });
          expect(content).toEqual(pageOf(page));
          const since = before.includes(page) ? before.slice(0, before.indexOf(page) + 1) : null;
          const bytes = since?.reduce((sum, one) => sum + pageOf(one).length, 0) ?? Number.POSITIVE_INFINITY;
          expect(read).toBe(bytes > most);
          before = [page, ...before.filter((one) => one !== page)];
        }
      },
    ),
  );
});

test('what could not be read is tried again', () => {
  const kept = keptPages(100);
  expect(kept.get(3, () => null)).toBeNull();
  expect(kept.get(3, () => pageOf(3))).toEqual(pageOf(3));
});
