import { describe, expect, test } from 'vitest';
import { holdsQuote } from '../../../src/core/anchoring/holds-quote.ts';

const page = `Ferry costs\nThe transport office “counted 31 per cent fewer
 night riders” in 2025. The loan of the ferry ends in March.The vans cost a third.`;

describe('whether a page still holds words', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['as they stand', 'The loan of the ferry ends in March.', true],
    ['over a line’s end, in other marks', '"counted 31 per cent fewer night riders"', true],
    ['in capitals', 'FERRY COSTS', true],
    ['over two blocks without a blank between', 'ends in March. The vans cost a third.', true],
    ['with words left out in between', 'The transport office […] in 2025 … ends in March', true],
    ['with words left out, in another order', 'ends in March […] in 2025', false],
    ['with another number', 'counted 30 per cent fewer night riders', false],
    ['with a word more', 'The loan of the new ferry ends in March.', false],
    ['not at all', 'The bridge was closed.', false],
    ['of marks alone, of which nothing can be told', '“…”', true],
  ];
  test.each(cases)('%s', (_, words, held) => expect(holdsQuote(page, words)).toBe(held));
});
