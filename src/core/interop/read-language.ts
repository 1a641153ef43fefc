/** Names of languages that files write in place of tags. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'english:en german:de deutsch:de french:fr français:fr spanish:es español:es italian:it italiano:it portuguese:pt português:pt ' +
    'dutch:nl polish:pl arabic:ar hindi:hi bengali:bn bangla:bn tamil:ta telugu:te urdu:ur marathi:mr gujarati:gu malayalam:ml ' +
    'chinese:zh japanese:ja korean:ko turkish:tr russian:ru ukrainian:uk indonesian:id greek:el hebrew:he swedish:sv norwegian:no danish:da finnish:fi'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/**
 * Read a language as https://schema.org/inLanguage or an attribute writes it.
 *
 * @returns a BCP 47 tag, or `null`
 */
export function readLanguage(value: unknown): string | null {
  if (Array.isArray(value)) return readLanguage(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { alternateName, name, '@value': text } = value as Readonly<Record<string, unknown>>;
    return readLanguage(alternateName) ?? readLanguage(name) ?? readLanguage(text);
  }
  if (typeof value !== 'string' || value.length > 60) return null;
  const known = read.get(value);
  if (known !== undefined) return known;
  if (read.size === mostRead) read.clear();
  const language = readTag(value.trim().replaceAll('_', '-'));
  read.set(value, language);
  return language;
}

/** Languages read so far: the records of a file share them. Emptied when full. */
const read = new Map<string, string | null>();
const mostRead = 500;

function readTag(tag: string): string | null {
  const named = NAMES.get(tag.toLowerCase());
  if (named) return named;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  const [language = '', ...rest] = tag.split('-');
  return [
    language.toLowerCase(),
    ...rest.map((part) => {
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toLowerCase();
    }),
  ].join('-');
}
