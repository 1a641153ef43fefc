import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { type ESTree, Visitor } from 'rolldown/utils';
import type { Plugin } from 'vite';
import { packLists, packWeights, packWords } from './pack-words.ts';

const READ_LISTS = path.resolve('scripts/build/read-lists.ts');

/** A piece of a file, and what the app has instead. */
interface Change {
  readonly end: number;
  readonly instead: string;
}

/**
 * Packs what the languages' tables give to `words`, and the weights: they are a third of the detector, and a tenth smaller so.
 *
 * The lists that a table has by name become one text: what stood around each weighed as much as a short list.
 */
export const packedWords: Plugin = {
  name: 'packed-words',
  transform(code, id) {
    if (id.endsWith('/quotation/weights.data.ts'))
      return { code: code.replace(/(?<=readWeights\(`)[^`]+/g, packWeights), map: null };
    if (!/\/quotation\/cues\.\w+\.ts$/.test(id)) return null;
    const program = parseAst(code, { lang: 'ts' });
    const changes = new Map<number, Change>();
    const named = new Set<string>();
    new Visitor({
      ObjectExpression: (table) => packTable(table, code, changes),
      CallExpression(call) {
        const list = listOf(call);
        if (list?.type === 'Identifier') named.add(list.name);
        packList(list, changes);
      },
    }).visit(program);
    // Lists that have a name of their own.
    new Visitor({
      VariableDeclarator({ id: name, init }) {
        if (name.type === 'Identifier' && named.has(name.name)) packList(init, changes);
      },
    }).visit(program);
    return { code: `import { readLists } from ${JSON.stringify(READ_LISTS)};\n${changed(code, changes)}`, map: null };
  },
};

/** What a call gives to `words`. */
function listOf(call: ESTree.Node): ESTree.Node | null {
  const isWords = call.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'words';
  return isWords ? (call.arguments[0] ?? null) : null;
}

function textOf(node: ESTree.Node | null | undefined): string | null {
  if (node?.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? null;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function packList(list: ESTree.Node | null | undefined, changes: Map<number, Change>): void {
  const packed = packWords(textOf(list) ?? '');
  if (list && packed !== null) changes.set(list.start, { end: list.end, instead: quoted(packed) });
}

/** Has the lists of a language's table as one text, in the place of the first. */
function packTable(table: ESTree.ObjectExpression, code: string, changes: Map<number, Change>): void {
  const lists = new Map<string, string>();
  const places: { start: number; end: number }[] = [];
  for (const property of table.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
    const text = textOf(listOf(property.value));
    if (text === null) continue;
    lists.set(property.key.name, text);
    places.push({ start: property.start, end: property.end + (code[property.end] === ',' ? 1 : 0) });
  }
  if (lists.size < 3) return;
  places.forEach(({ start, end }, at) => {
    changes.set(start, { end, instead: at === 0 ? `...readLists(${quoted(packLists(lists))}),` : '' });
  });
}

const quoted = (text: string): string => `\`${text.replace(/[`\\$]/g, '\\$&')}\``;

function changed(code: string, changes: ReadonlyMap<number, Change>): string {
  let out = '';
  let from = 0;
  for (const [start, { end, instead }] of [...changes].sort(([a], [b]) => a - b)) {
    // What stands in a table's list is in the table's text.
    if (start < from) continue;
    out += code.slice(from, start) + instead;
    from = end;
  }
  return out + code.slice(from);
}
