import { caseRows, type Instrument, namedInstruments, plainRows, under } from './named-instruments.ts';
import { furtherActs, furtherCases } from './tables/further.data.ts';

let known: readonly Instrument[] | null = null;

/** The detector's instruments and those that it finds by their form alone; for names and same-as ids, not for pages. */
export function everyInstrument(): readonly Instrument[] {
  known ??= [...namedInstruments(), ...plainRows(furtherActs, under('us/act/'), 'act'), ...caseRows(furtherCases)];
  return known;
}
