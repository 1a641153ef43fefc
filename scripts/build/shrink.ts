import { parseAst } from 'rolldown/parseAst';
import { Visitor } from 'rolldown/utils';
import { minify } from 'terser';

/**
 * Shrink a script that was minified before once more: the detector by one part in sixty, the worker by one in sixty, in gzip.
 *
 * No property is renamed: what goes to the browser or into a message keeps its name. Tables of words stay where they stand, so that
 * those that are alike are neighbours.
 *
 * @param form a module keeps what it exports, a plain script also all that it names outside of functions; in a thread's script
 *   nothing happens by reading a property, as it does in pages: `runtime.lastError`
 */
export async function shrink(code: string, form: 'module' | 'script' | 'thread'): Promise<string> {
  const { rest, tables } = withoutTables(code);
  const { code: shrunk } = await minify(rest, {
    ecma: 2020,
    compress: { passes: 3, lhs_constants: false, pure_getters: form === 'thread' || 'strict' },
    module: form === 'module',
  });
  // A replacement as a function: a table may hold what a replacement's text would read as a sign.
  return shrunk?.replace(/__TABLE(\d+)__/g, (_, at: string) => tables[Number(at)] ?? '') ?? code;
}

/** Shorter ones are moved and joined with profit. */
const LONG = 300;

/** A script with a name in the place of each long text, since terser puts a text that is used once where it is used. */
function withoutTables(code: string): { rest: string; tables: readonly string[] } {
  const tables: string[] = [];
  let rest = '';
  let from = 0;
  const tagged = new Set<number>();
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi.start),
    TemplateLiteral({ start, end, expressions }) {
      if (expressions.length > 0 || end - start < LONG || tagged.has(start)) return;
      rest += `${code.slice(from, start)} __TABLE${tables.length}__ `;
      tables.push(code.slice(start, end));
      from = end;
    },
  }).visit(parseAst(code));
  return { rest: rest + code.slice(from), tables };
}
