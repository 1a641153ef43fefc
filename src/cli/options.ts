import { parseArgs } from 'node:util';
import { type Format, formats } from '../core/model/imported.ts';

/** A command line that asks for nothing that there is; the message says what. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/**
 * Read the options of a command.
 *
 * @param on what it works on besides: files, of which one has to be named, or standard input
 * @throws WrongUse
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  on: 'files' | 'input' = 'files',
): { readonly files: readonly string[]; readonly options: Readonly<Partial<Record<Name, string>>> } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    if (on === 'files' && positionals.length === 0) throw new WrongUse('no file is named');
    if (on === 'input' && positionals.length > 0)
      throw new WrongUse(`"${positionals[0]}" is one too many: this command reads standard input`);
    const options: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') options[name] = value;
    }
    return { files: positionals, options };
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** @throws WrongUse */
export function formatOption(value: string | undefined): Format | null {
  if (value === undefined) return null;
  const format = formats.find((one) => one === value);
  if (!format) throw new WrongUse(`"${value}" is no format; there are ${formats.join(', ')}`);
  return format;
}
