import type { Prepared, PreparedClaim } from './prepare.ts';

/** A name behind a preposition of place: "in Oberhalden", "across New Marsh". */
const place =
  /(?<=\b(?:in|across|throughout|near|within|outside|inside|aus|bei|nach|from)\s(?:the\s|der\s|dem\s)?(?:(?:North|South|East|West|New|northern|southern|eastern|western|downtown|rural)\s)?)\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu;
const noPlace = new Set(
  `January February March April May June July August September October November December Januar Februar März Mai Juni Juli Oktober Dezember
  Spring Summer Autumn Fall Winter Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.
  Congress Parliament Senate Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. President God English German French`.split(/\s+/u),
);

/** Each text names a place that the other one does not. Where nothing is marked, only what the claim places counts. */
export function placesDiffer(said: Prepared, claimed: Prepared, claim: PreparedClaim, marked: boolean): boolean {
  if (claim.lang === 'de' || !marked) return false;
  const free = placesIn(said).filter((name) => !hasAny(claimed, name) && !hasAny(claim.title, name));
  const missing = placesIn(claimed).filter((name) => !hasAny(said, name));
  return free.length > 0 && missing.length > 0;
}

function placesIn({ text }: Prepared): string[] {
  return [...text.matchAll(place)].map(([name]) => name).filter((name) => !noPlace.has(name.split(' ', 1)[0] ?? ''));
}

/** The first word tells places apart; what follows it is often "County" or "Bay". */
function hasAny({ text }: Prepared, name: string): boolean {
  return text.includes(name.split(/\s/u, 1)[0] ?? name);
}
