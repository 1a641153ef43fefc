import { everyInstrument } from './every-instrument.ts';
import { firstName } from './named-instruments.ts';
import { stateNames } from './state-names.ts';
import { instrumentsSameAs, provisionsSameAs } from './tables/same-as.data.ts';

const lines = (table: string): readonly string[] => table.trim().split('\n');

/** Write the file of names and same ids from the detector's tables; `readBook` reads it. */
export function writeBook(): string {
  const names = new Map<string, string>();
  for (const row of everyInstrument()) if (!names.has(row.id)) names.set(row.id, firstName(row));
  for (const { code, names: own } of stateNames) names.set(`us-${code}`, own[0] ?? '');
  const same = new Map<string, Set<string>>();
  const groups = [...lines(instrumentsSameAs), ...lines(provisionsSameAs)].map((line) => line.split(' '));
  for (const group of groups)
    for (const one of group)
      for (const other of group) if (one !== other) same.set(one, (same.get(one) ?? new Set()).add(other));
  return [...new Set([...names.keys(), ...same.keys()])]
    .map((id) => `${id}=${names.get(id) ?? ''}${same.has(id) ? `@${[...(same.get(id) ?? [])].join(',')}` : ''}`)
    .join('\n');
}
