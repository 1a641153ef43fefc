import type { CitationType } from '../model/mention.ts';
import { slug } from './numerals.ts';
import { type NameRow, plainName, readRows } from './read-names.ts';
import { usCases } from './tables/cases.data.ts';
import { euNames, otherNames, ukActs } from './tables/europe.data.ts';
import { treaties } from './tables/international.data.ts';
import { usActs } from './tables/us-acts.data.ts';
import { usOther } from './tables/us-other.data.ts';

/** A row with what follows from its table. */
export interface Instrument extends NameRow {
  readonly type: CitationType;
  /** Only with UK acts: the year that tells acts of one name apart. */
  readonly year: string | null;
}

/** The id of a row without one: its name's slug on a shelf. */
export const under =
  (prefix: string) =>
  (own: string): string =>
    prefix + (own.startsWith('+') ? slug(own.slice(1)) : own);
const full = (own: string): string => own;

/** The type that an id of the tables with full ids has. */
export function typeOfId(id: string): CitationType {
  if (/^us(?:-\w+)?\/const\b|^us\/case-law/.test(id)) return id.includes('case-law') ? 'case' : 'const';
  if (/^us\/(?:usc|ucmj)\b|\/code\/|\/ipc$|^de\/(?:stgb|bgb|stpo|sgb)|criminal-code/.test(id)) return 'statute';
  if (/^us\/(?:cfr|fr[a-z]+)\b/.test(id)) return 'reg';
  if (/^(?:us|eu|ca|uk|au)(?:-[\w-]+)?\/case\//.test(id)) return 'case';
  if (id.startsWith('eu/')) return 'eu';
  if (/^uk(?:-\w+)?\//.test(id)) return 'uk';
  if (id.startsWith('un/') || id === 'int/treaty/un-charter') return 'un';
  if (id.startsWith('int/')) return 'treaty';
  if (/\/eo\/|emancipation|proclamation|\/n?s?p[pd][md]\//.test(id)) return 'exec';
  if (/\/(?:policy|memo|directive|doj|dhs)\//.test(id)) return 'agency';
  if (/\/bill\//.test(id)) return 'bill';
  if (/\/(?:const|gg|ddhc|charter|declaration-of-independence|articles-of-confederation|basic-law)\b/.test(id))
    return 'const';
  return 'act';
}

/** Rows of a table, with a type given or told from the id. */
export function plainRows(table: string, slugged: (own: string) => string, type?: CitationType): Instrument[] {
  return readRows(table, slugged).map((row) => ({ ...row, type: type ?? typeOfId(row.id), year: null }));
}

/** Rows of a table of cases; "410/113" there is a place in the United States Reports. */
export function caseRows(table: string): Instrument[] {
  return plainRows(table, under('us/case/'), 'case').map((row) => ({
    ...row,
    sameAs: row.sameAs.map((place) => `us/case/us/${place}`),
  }));
}

function acts(): Instrument[] {
  return readRows(ukActs, full).map((row) => {
    const chapter = row.sameAs[0] ?? '';
    return { names: row.names, id: `uk/ukpga/${chapter}`, sameAs: [], type: 'uk', year: chapter.split('/')[0] ?? null };
  });
}

let known: readonly Instrument[] | null = null;

/** Every instrument that the detector's tables name, read on the first call. */
export function namedInstruments(): readonly Instrument[] {
  known ??= [
    ...plainRows(usActs, under('us/act/'), 'act'),
    ...plainRows(usOther, full),
    ...caseRows(usCases),
    ...plainRows(treaties, under('int/treaty/'), 'treaty'),
    ...plainRows(euNames, full),
    ...acts(),
    ...plainRows(otherNames, full),
  ];
  return known;
}

/** The name that a table gives an instrument first, with the year that belongs to it. */
export function firstName(instrument: Instrument): string {
  const name = plainName(instrument.names[0] ?? '');
  return instrument.year ? `${name} ${instrument.year}` : name;
}
