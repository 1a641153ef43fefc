import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLists, packWeights, packWords } from '../../scripts/build/pack-words.ts';
import { packedWords } from '../../scripts/build/packed-words.ts';
import { readLists } from '../../scripts/build/read-lists.ts';
import { words } from '../../src/core/quotation/language.ts';
import { readWeights } from '../../src/core/quotation/read-weights.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeéß’-'), minLength: 1, maxLength: 40 });

test('a packed list has the words of the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 3 }), (list) => {
      const packed = packWords(list.join(' '));
      expect(packed).not.toBeNull();
      expect([...words(packed ?? '')].sort()).toEqual([...words(list.join(' '))].sort());
    }),
  );
});

test('words that begin alike are written once', () => {
  expect(packWords('about above able abode said says')).toBe('AableCodeDutDveAsaidCys');
});

test.each(['said says', 'said says Berlin', 'said|says told tells'])(
  'what is no long list of small words stays as it is: %s',
  (list) => {
    expect(packWords(list)).toBeNull();
  },
);

test('packed lists have the words of each list by its name', () => {
  const list = fc.array(word).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), list, { minKeys: 1, noNullPrototype: true }), (lists) => {
      const read = readLists(packLists(new Map(Object.entries(lists))));
      expect(Object.keys(read)).toEqual(Object.keys(lists));
      for (const [name, words_] of Object.entries(lists))
        expect([...(read[name] ?? [])].sort()).toEqual([...words(words_)].sort());
    }),
  );
});

test('a table keeps what is no list, and has its lists as one text', () => {
  const table = `const STEMS = 'said say saying';
export const english = {
  code: 'en',
  ands: words('and or but'),
  verbEnding: /ed$/,
  thus: words(''),
  cues: cueTable(words(STEMS)),
  that: words('that'),
};`;
  expect(
    transformed(table, '/core/quotation/cues.en.ts').replace(/^import .*\n/, ''),
  ).toBe(`const STEMS = \`AsaidCyDing\`;
export const english = {
  code: 'en',
  ...readLists(\`ands thus that
AandAbutAor

that\`),
  verbEnding: /ed$/,
  ${''}
  cues: cueTable(words(STEMS)),
  ${''}
};`);
  expect(transformed(table, '/core/quotation/language.ts')).toBe(table);
});

function transformed(code: string, id: string): string {
  const { transform } = packedWords;
  if (typeof transform !== 'function') throw new Error('the plugin transforms by a function');
  const out = transform.call({} as never, code, id);
  return typeof out === 'object' && out && 'code' in out ? String(out.code) : code;
}

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
