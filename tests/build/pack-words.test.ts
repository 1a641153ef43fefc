import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights, packWords } from '../../scripts/build/pack-words.ts';
import { words } from '../../src/core/quotation/language.ts';
import { readWeights } from '../../src/core/quotation/read-weights.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeéß’-'), minLength: 1, maxLength: 40 });

test('a packed list has the words of the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 6 }), (list) => {
      const packed = packWords(list.join(' '));
      expect(packed).not.toBeNull();
      expect([...words(packed ?? '')].sort()).toEqual([...words(list.join(' '))].sort());
    }),
  );
});

test('words that begin alike are written once', () => {
  expect(packWords('about above able abode said says')).toBe('AableCodeDutDveAsaidCys');
});

test.each(['said says', 'said says told tells wrote Berlin', 'said|says told tells wrote writes'])(
  'what is no long list of small words stays as it is: %s',
  (list) => {
    expect(packWords(list)).toBeNull();
  },
);

test('packed weights are the weights of the list', () => {
  const weight = fc.integer({ min: -22, max: 30 });
  fc.assert(
    fc.property(
      fc.dictionary(word, fc.tuple(weight, weight, weight), { minKeys: 1, noNullPrototype: true }),
      (table) => {
        const list = Object.keys(table)
          .sort()
          .map((name) => [...(table[name] ?? []), `${name}, behind ${name}`].join(' '))
          .join('\n');
        expect(readWeights(packWeights(list))).toEqual(readWeights(list));
      },
    ),
  );
});
