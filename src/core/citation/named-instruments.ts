import type { CitationType } from '../model/mention.ts';
import type { Instrument } from './instrument.ts';
import { plainName, readRow } from './read-names.ts';
import { usCases } from './tables/cases.data.ts';
import { euNames, otherNames, ukActs } from './tables/europe.data.ts';
import { treaties } from './tables/international.data.ts';
import { usActs } from './tables/us-acts.data.ts';
import { usOther } from './tables/us-other.data.ts';

/** A table of names. */
export interface NameTable {
  readonly text: string;
  /** What the ids of its rows begin with. */
  readonly shelf: string;
  /** Absent where it follows from each row's id. */
  readonly type?: CitationType;
}

const UK_ACTS = 'uk/ukpga/';

/** The detector's tables. */
export const nameTables: readonly NameTable[] = [
  { text: usActs, shelf: 'us/act/', type: 'act' },
  { text: usOther, shelf: '' },
  { text: usCases, shelf: 'us/case/', type: 'case' },
  { text: treaties, shelf: 'int/treaty/', type: 'treaty' },
  { text: euNames, shelf: '' },
  { text: ukActs, shelf: UK_ACTS, type: 'uk' },
  { text: otherNames, shelf: '' },
];

/** Read one row of a table. */
export function readInstrument(line: string, { shelf, type }: NameTable): Instrument {
  const { id: own, names, rest } = readRow(line);
  const isDated = shelf === UK_ACTS;
  const id = shelf + (isDated ? rest : own);
  return { id, names, type: type ?? typeOfId(id), year: isDated ? (rest.split('/')[0] ?? null) : null };
}

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

/** The name that a table gives an instrument first, with the year that belongs to it. */
export function firstName(instrument: Instrument): string {
  const name = plainName(instrument.names[0] ?? '');
  return instrument.year ? `${name} ${instrument.year}` : name;
}
