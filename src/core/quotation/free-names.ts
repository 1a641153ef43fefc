import type { Language } from './language.ts';
import type { Token } from './tokenize.ts';

/** Read "June" and "Will" as first names wherever a text has one before the same capital word, once beside a verb of saying or before "who". */
export function freeGivenNames(
  tokens: Token[],
  { givenNames, cues, noNames, relatives, articles, roles }: Language,
): void {
  const says = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !token.capital && cues.get(token.lower)?.form === 'finite';
  const known = new Set<string>();
  const places: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!token.capital || token.kind !== 'word' || !givenNames.has(token.lower)) continue;
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || !next.capital || noNames.has(next.lower)) continue;
    places.push(at);
    const before = tokens[at - 1];
    // "In June Democrats said"
    if (before?.kind === 'word' && !says(before)) continue;
    const apposed = tokens[at + 2]?.text === ',' ? (tokens[at + 3]?.lower ?? '') : '';
    if (says(before) || says(tokens[at + 2]) || relatives.has(apposed) || articles.has(apposed) || roles.has(apposed))
      known.add(`${token.lower} ${next.lower}`);
  }
  for (const at of places) {
    const token = tokens[at];
    if (token && known.has(`${token.lower} ${tokens[at + 1]?.lower}`)) tokens[at] = { ...token, lower: token.text };
  }
}

/**
 * Read "Will" and "May" as names in a text where one follows a first name beside a verb of saying.
 *
 * The words keep their capital in `lower`, so that no table knows them.
 */
export function freeNames(tokens: Token[], language: Language, known = new Set<string>()): ReadonlySet<string> {
  const { surnames, cues, noNames } = language;
  if (surnames.size === 0) return known;
  const says = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !token.capital && cues.get(token.lower)?.form === 'finite';
  const places: number[] = [];
  const named = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!token.capital || token.kind !== 'word' || !surnames.has(token.lower)) continue;
    places.push(at);
    const first = tokens[at - 1];
    if (first?.kind !== 'word' || !first.capital || noNames.has(first.lower) || first.possessive) continue;
    if (says(tokens[at + 1]) || says(tokens[at - 2])) known.add(token.lower);
    else named.add(token.lower);
  }
  // "George Will reignited …", and elsewhere "“…,” Will wrote".
  for (const at of places) {
    const lower = tokens[at]?.lower ?? '';
    if (named.has(lower) && tokens[at - 1]?.kind !== 'word' && says(tokens[at + 1])) known.add(lower);
  }
  for (const at of places) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !known.has(token.lower)) continue;
    const inside = before !== undefined && (before.kind === 'word' || before.text === ',' || before.text === '“');
    if (inside || says(tokens[at + 1])) tokens[at] = { ...token, lower: token.text };
  }
  return known;
}
