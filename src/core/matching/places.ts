import type { Prepared, PreparedClaim } from './prepare.ts';

/** A name behind a preposition of place: "in Oberhalden", "across New Marsh". */
const place =
  /(?<=\b(?:in|across|throughout|near|within|outside|inside|aus|bei|nach|from)\s(?:the\s|der\s|dem\s)?(?:(?:North|South|East|West|New|northern|southern|eastern|western|downtown|rural)\s)?)\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu;
const time =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|Mai|Mär|Spring|Summer|Autumn|Fall|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|Parliament|Senate|Washington|Mr|Mrs|Ms|Dr|President|God|English|German)/u;

/** Each text names a place that the other one does not. Where nothing is marked, only what the claim places counts. */
export function placesDiffer(said: Prepared, claimed: Prepared, claim: PreparedClaim, marked: boolean): boolean {
  if (claim.lang === 'de' || !marked) return false;
  const free = placesIn(said).filter((name) => !hasAny(claimed, name) && !hasAny(claim.title, name));
  const missing = placesIn(claimed).filter((name) => !hasAny(said, name));
  return free.length > 0 && missing.length > 0;
}

function placesIn({ text }: Prepared): string[] {
  return [...text.matchAll(place)].map(([name]) => name).filter((name) => !time.test(name));
}

function hasAny({ text }: Prepared, name: string): boolean {
  return name.split(/\s+/u).some((part) => text.includes(part));
}
