/** A day named in a text; what it does not say is `null`. */
export interface NamedDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

const months: readonly RegExp[] = [
  /^jan/u,
  /^feb/u,
  /^m(?:ar|är|rz)/u,
  /^apr/u,
  /^ma[iy]/u,
  /^jun/u,
  /^jul/u,
  /^aug/u,
  /^sep/u,
  /^o[ck]t/u,
  /^nov/u,
  /^de[cz]/u,
];
const name =
  '(?:Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|Mar(?:ch)?|März|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)';
const pattern = new RegExp(
  [
    String.raw`\b(?<iy>\d{4})-(?<im>\d{2})-(?<id>\d{2})`,
    String.raw`\b(?<gd>\d{1,2})\.(?<gm>\d{1,2})\.(?<gy>\d{4})`,
    String.raw`\b(?<m1>${name})\.? (?<d1>\d{1,2})(?:st|nd|rd|th)?\b(?!\d|[.,]\d|%)(?:,? (?<y1>\d{4})\b)?`,
    String.raw`\b(?<d2>\d{1,2})\.? (?<m2>${name})\b\.?(?:,? (?<y2>\d{4})\b)?`,
    String.raw`\b(?<m3>${name})\.? (?:of )?(?<y3>(?:19|20)\d{2})\b`,
    String.raw`(?<![\d.,$€£#])(?<y4>(?:19|20)\d{2})\b(?![.,]\d|%)`,
  ].join('|'),
  'gu',
);

/** The first of the dates that a text names; `null` for none. Most texts that are asked for are nothing but a date as an import has it. */
export function firstDateIn(text: string): NamedDate | null {
  const [iso, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text) ?? [];
  if (iso === undefined) return datesIn(text)[0] ?? null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** The dates that a text names, in order; a month alone is none. */
export function datesIn(text: string): NamedDate[] {
  // Every form has one, and most sentences have none.
  if (!/\d/u.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ groups = {} }) => ({
    year: numberOf(groups.iy ?? groups.gy ?? groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4),
    month: numberOf(groups.im ?? groups.gm) ?? monthOf(groups.m1 ?? groups.m2 ?? groups.m3),
    day: numberOf(groups.id ?? groups.gd ?? groups.d1 ?? groups.d2),
  }));
}

/** Days between two dates, the second minus the first; `null` unless both are whole. */
export function daysBetween(from: NamedDate, to: NamedDate): number | null {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === null || end === null ? null : end - start;
}

/** The day counted from an arbitrary one: https://howardhinnant.github.io/date_algorithms.html#days_from_civil */
function dayNumber({ year, month, day }: NamedDate): number | null {
  if (year === null || month === null || day === null) return null;
  const shifted = month > 2 ? month - 3 : month + 9;
  const y = month > 2 ? year : year - 1;
  return (
    y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * shifted + 2) / 5) + day
  );
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function monthOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const place = months.findIndex((month) => month.test(word.toLowerCase()));
  return place < 0 ? null : place + 1;
}
