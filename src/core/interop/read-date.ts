import { isObject } from './field.ts';

/** A date as a publisher wrote it. */
export interface ReadDate {
  /** ISO 8601 date, in the writer's own time zone. */
  readonly date: string;
  /** ISO 8601 date and time, UTC; midnight where no time was given. */
  readonly at: string;
}

/** How the months begin in English, German, French, Spanish, Portuguese and Italian, without their accents. */
const MONTHS = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev)/,
  /^mar/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^nov/,
  /^(?:dec|dez|dic)/,
];
const WEEKDAY = String.raw`(?:\p{L}{2,10}\.?,?\s+)?`;
const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,9}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}(?:\[[^\]]*\])?$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Day first, as with a point it always is; with a slash only where the day can be no month. */
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4})${TIME}$`, 'i');
const DAY_MONTH = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|[.º°])?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})${TIME}$`,
  'iu',
);
const MONTH_DAY = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`,
  'iu',
);

/**
 * Read a date in the forms that files hold: ISO 8601 and its careless kin, `23.06.2020`, `June 23, 2020`, `23. Juni 2020`,
 * mail headers, seconds since 1970; of a list the first, of a typed value the value.
 *
 * @returns `null` for what is none or could be two: `03/04/2020`
 */
export function readDate(value: unknown): ReadDate | null {
  if (typeof value === 'number') return fromSeconds(value);
  if (Array.isArray(value)) return Array.isArray(value[0]) ? null : readDate(value[0]);
  if (isObject(value)) return isObject(value['@value']) ? null : readDate(value['@value']);
  if (typeof value !== 'string' || value.length > 100) return null;
  const text = value.trim();
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size === mostRead) read.clear();
  const found = readText(text);
  read.set(text, found);
  return found;
}

/** Dates read so far: the records of a file share their days. Emptied when full. */
const read = new Map<string, ReadDate | null>();
const mostRead = 2_000;

function readText(text: string): ReadDate | null {
  let found = YEAR_FIRST.exec(text);
  if (found) return compose(found[1], found[3], found[4], found.slice(5));
  found = COMPACT.exec(text);
  if (found) return compose(found[1], found[2], found[3], []);
  found = DAY_FIRST.exec(text);
  if (found) {
    const [, first, mark, second, year, ...time] = found;
    if (mark === '.' || Number(first) > 12) return compose(year, second, first, time);
    return Number(second) > 12 || first === second ? compose(year, first, second, time) : null;
  }
  found = DAY_MONTH.exec(text);
  if (found) return compose(found[3], monthOf(found[2]), found[1], found.slice(4));
  found = MONTH_DAY.exec(text);
  if (found) return compose(found[3], monthOf(found[1]), found[2], found.slice(4));
  return /^\d{10}(?:\d{3})?$/.test(text) ? fromSeconds(Number(text)) : null;
}

function fromSeconds(value: number): ReadDate | null {
  if (!Number.isFinite(value) || value < 1e8 || value > 4e12) return null;
  const at = new Date(value < 1e11 ? value * 1000 : value).toISOString();
  return { date: at.slice(0, 10), at };
}

function monthOf(name = ''): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return String(MONTHS.findIndex((begins) => begins.test(plain)) + 1);
}

function compose(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z']: readonly (string | undefined)[],
): ReadDate | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number(year) < 1000 || !new Date(midnight).toISOString().startsWith(date)) return null;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + ms;
  return { date, at: new Date(midnight + clock - minutesEast(zone) * 60_000).toISOString() };
}

function minutesEast(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}
