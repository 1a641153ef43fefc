import type { Instrument } from './instrument.ts';
import { type NameTable, nameTables, readInstrument } from './named-instruments.ts';
import { furtherActs, furtherCases } from './tables/further.data.ts';

const further: readonly NameTable[] = [
  { text: furtherActs, shelf: 'us/act/', type: 'act' },
  { text: furtherCases, shelf: 'us/case/', type: 'case' },
];

const read = (tables: readonly NameTable[]): Instrument[] =>
  tables.flatMap((table) =>
    table.text
      .trim()
      .split('\n')
      .map((line) => readInstrument(line, table)),
  );

/** Every instrument that the detector's tables name. */
export function namedInstruments(): Instrument[] {
  return read(nameTables);
}

/** The detector's instruments and those that it finds by their form alone; for names and same ids, not for pages. */
export function everyInstrument(): Instrument[] {
  return read([...nameTables, ...further]);
}
