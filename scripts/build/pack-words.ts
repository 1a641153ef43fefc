import { parseAst } from 'rolldown/parseAst';
import { type ESTree, Visitor } from 'rolldown/utils';
import type { Plugin } from 'vite';

/**
 * Write a list of words in alphabetical order, each as a capital that says how many letters it shares with the one before, A for
 * none, and its other letters: "able about above" is `AableCoutDve`. `words` of the languages reads it.
 *
 * @returns `null` where the list is short, or no list of words in small letters
 */
export function packWords(list: string): string | null {
  const words = [...new Set(list.split(/\s+/).filter((word) => word !== ''))].sort();
  if (words.length < 6 || words.some((word) => word !== word.toLowerCase() || /[`\\$|:]/.test(word))) return null;
  return words.map((word, at) => after(word, words[at - 1] ?? '')).join('');
}

function after(word: string, before: string): string {
  let shared = 0;
  while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
  return String.fromCharCode(65 + shared) + word.slice(shared);
}

/** Write the list that `readWeights` reads as packed names and, on a line for each column, a sign for each weight: "<" for 0. */
export function packWeights(list: string): string {
  const rows = list.split('\n').map((line) => line.split(' '));
  const names = rows.map((row) => row.slice(3).join(' '));
  const columns = [0, 1, 2].map((at) => rows.map((row) => String.fromCharCode(60 + Number(row[at]))).join(''));
  return [names.map((name, at) => after(name, names[at - 1] ?? '')).join(''), ...columns].join('\n');
}

/** Packs the lists of words that the languages' tables give to `words`: they are a third of the detector, and a tenth smaller so. */
export const packedWords: Plugin = {
  name: 'packed-words',
  transform(code, id) {
    if (id.endsWith('/quotation/weights.data.ts'))
      return { code: code.replace(/(?<=readWeights\(`)[^`]+/g, packWeights), map: null };
    if (!/\/quotation\/cues\.\w+\.ts$/.test(id)) return null;
    const program = parseAst(code, { lang: 'ts' });
    const named = new Set<string>();
    const lists = new Map<number, { end: number; packed: string }>();
    const pack = (list: ESTree.Node | null | undefined): void => {
      if (list?.type === 'Identifier') named.add(list.name);
      const text =
        list?.type === 'TemplateLiteral' ? list.quasis[0]?.value.cooked : list?.type === 'Literal' && list.value;
      const packed = typeof text === 'string' ? packWords(text) : null;
      if (list && packed !== null) lists.set(list.start, { end: list.end, packed });
    };
    new Visitor({
      CallExpression: ({ callee, arguments: [list] }) => {
        if (callee.type === 'Identifier' && callee.name === 'words') pack(list);
      },
    }).visit(program);
    // Lists that have a name of their own.
    new Visitor({
      VariableDeclarator: ({ id: name, init }) => {
        if (name.type === 'Identifier' && named.has(name.name)) pack(init);
      },
    }).visit(program);
    let out = '';
    let from = 0;
    for (const [start, { end, packed }] of [...lists].sort(([a], [b]) => a - b)) {
      out += `${code.slice(from, start)}\`${packed}\``;
      from = end;
    }
    return { code: out + code.slice(from), map: null };
  },
};
