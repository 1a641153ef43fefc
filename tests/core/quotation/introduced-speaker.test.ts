import { expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

// The demonstration's article, on which every end-to-end test stands, reads like this.
test('“he” means whom its own paragraph introduces, not whoever spoke in the paragraph before', () => {
  const text = [
    'City Manager Corwin Hale issued a new directive on Tuesday.',
    '“For twenty years we walked into kitchens on the strength of a clipboard,” Hale said at a news conference. “That ends in January.”',
    'Council member Teodor Brandvik, a Democrat, opposes the order. “Inspections have fallen by half since 2023, and complaints have doubled,” he told The Ledger.',
  ].join('\n\n');
  const last = detectQuotations({ text, lang: 'en' }).at(-1);
  expect(last?.speaker?.canonical).toBe('Teodor Brandvik');
});
