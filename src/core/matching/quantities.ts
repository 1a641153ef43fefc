import type { Token } from '../text/tokens.ts';

/** An amount in a text: 4.3 million dollars is 4,300,000 of kind money. */
export interface Quantity {
  readonly value: number;
  readonly kind: 'percent' | 'points' | 'money' | 'year' | 'plain';
  /** The stem of what is counted; empty when nothing follows. */
  readonly of: string;
  /** The text hedges: about, nearly, more than. */
  readonly rough: boolean;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dutzend', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['k', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['bn', 1e9],
  ['mrd', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['trillion', 1e12],
  ['billionen', 1e12],
]);
const percents = new Set(['percent', 'percentage', 'pct', 'prozent']);
/** Of a share that is itself a percentage: five of them are no five per cent. */
const points = /^(?:points?|prozentpunkte?n?)$/u;
const monies = new Set(
  'dollar dollars euro euros cent cents pound pounds franken crown crowns kronen peso pesos yen rubles roubles usd eur'.split(
    ' ',
  ),
);
const hedges = new Set(
  'about almost around approximately nearly roughly over under least some more less than up to etwa fast knapp rund circa ca mehr weniger uber unter mindestens'.split(
    ' ',
  ),
);

/** A minus before a number or its currency, which joins it to nothing before. */
const minus = /(?<![^\s(]|\d\s)[-−](?:[$€£¥]\s?)?$/u;

/** The amounts that a text states, in order. */
export function quantitiesIn(text: string, tokens: readonly Token[]): Quantity[] {
  return tokens.flatMap((token, i): Quantity[] => {
    if (!token.number || !/^\d+(?:\.\d+)?$/u.test(token.stem)) return [];
    let next = i + 1;
    let value = Number(token.stem);
    // "Seventy-four" comes as two words.
    if (unitAfter(tokens[i - 1], token) > 0) return [];
    const unit = unitAfter(token, tokens[next]);
    if (unit > 0) next++;
    value += unit;
    const scale = scales.get(tokens[next]?.word ?? '');
    if (scale !== undefined) {
      value *= scale;
      next++;
    }
    const after = tokens[next]?.word ?? '';
    const rough = [tokens[i - 1], tokens[i - 2]].some((before) => before !== undefined && hedges.has(before.word));
    const before = text.slice(Math.max(0, token.start - 5), token.start);
    if (tokens[i - 1]?.word === 'minus' || minus.test(before)) value = -value;
    if (points.test(after) || (percents.has(after) && points.test(tokens[next + 1]?.word ?? '')))
      return [{ value, kind: 'points', of: '', rough }];
    if (/^\s*%/u.test(text.slice(token.end)) || percents.has(after)) return [{ value, kind: 'percent', of: '', rough }];
    if (/[$€£¥]\s?$/u.test(before) || /^\s*[€£]/u.test(text.slice(token.end)) || monies.has(after)) {
      return [{ value, kind: 'money', of: '', rough }];
    }
    const counted = tokens.slice(next, next + 2).find(({ common, number }) => !common && !number);
    if (scale === undefined && /^(?:19|20)\d\d$/u.test(token.stem))
      return [{ value, kind: 'year', of: '', rough: false }];
    return [{ value, kind: 'plain', of: counted?.stem ?? '', rough }];
  });
}

/** What a spelled unit adds to the spelled ten before it; 0 when they are no such pair. */
function unitAfter(ten: Token | undefined, unit: Token | undefined): number {
  if (!ten || !unit || !/ty$/u.test(ten.word) || !ten.number) return 0;
  if (unit.word === 'one') return 1;
  return unit.number && /^[2-9]$/u.test(unit.stem) ? Number(unit.stem) : 0;
}

/** Whether two amounts may be the same one; a hedge allows a twentieth more or less. */
export function agrees(a: Quantity, b: Quantity): boolean {
  const slack = a.rough || b.rough ? 0.05 : 0.005;
  return Math.abs(a.value - b.value) <= slack * Math.max(Math.abs(a.value), Math.abs(b.value));
}
