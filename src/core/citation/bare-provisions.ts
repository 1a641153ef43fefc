import type { CitationType } from '../model/mention.ts';
import type { Atom } from './atom.ts';
import type { Provision } from './find-provisions.ts';
import { firstFrom } from './first-from.ts';
import type { Surroundings } from './surroundings.ts';

type Row = readonly [id: string, type: CitationType, needs: RegExp | null, never?: RegExp];

/** Provisions so well known that they stand alone, by kind and number, with the words that their sentence must have. */
const KNOWN: Readonly<Record<string, Row>> = {
  'section 230': ['us/usc/t47/s230', 'statute', null, /stadium|Row \d|bleachers|seats/],
  'section 702': ['us/act/foreign-intelligence-surveillance-act/s702', 'act', null, /stadium|Row \d|bleachers|seats/],
  'section 215': ['us/act/usa-patriot-act/s215', 'act', /NSA|surveillance|Patriot|records|FBI|phone/],
  'section 8': [
    'us/usc/t42/s1437f',
    'statute',
    /voucher|hous|rent|tenant|landlord|apartment|subsid/i,
    /stadium|Row \d|bleachers|seats/,
  ],
  'section 1983': ['us/usc/t42/s1983', 'statute', null],
  'section 1981': ['us/usc/t42/s1981', 'statute', /sue|suit|claim|discriminat|rights/],
  'section 232': ['us/act/trade-expansion-act-of-1962/s232', 'act', /tariff|dut(?:y|ies)|steel|alumin|trade|import/],
  'section 301': ['us/act/trade-act-of-1974/s301', 'act', /tariff|dut(?:y|ies)|trade|import|China/],
  'section 201': ['us/act/trade-act-of-1974/s201', 'act', /tariff|dut(?:y|ies)|trade|import|solar|washing/],
  'section 122': ['us/act/trade-act-of-1974/s122', 'act', /tariff|dut(?:y|ies)|trade|import/],
  'section 504': ['us/act/rehabilitation-act-of-1973/s504', 'act', /disab|student|discriminat|Rehabilitation/],
  'section 287': ['us/act/immigration-and-nationality-act/s287', 'act', /immigra|ICE|sheriff|deport/],
  'section 1325': ['us/usc/t8/s1325', 'statute', /border|immigra|migrant|cross/],
  'section 377': ['in/ipc/s377', 'statute', /India/],
  'title 2': ['us/act/communications-act-of-1934/t2', 'act', /FCC|internet|net neutrality|broadband|common carrier/],
  'title 6': [
    'us/act/civil-rights-act-of-1964/t6',
    'act',
    /investigation|discriminat|rights|universit|college|school|complaint|race|racial|antisemit|Education Department|funding|federal|violat|sue[ds]?\b|lawsuit/,
  ],
  'title 7': [
    'us/act/civil-rights-act-of-1964/t7',
    'act',
    /discriminat|employ|rights|worker|sex|race|EEOC|claim|sue[ds]?\b|lawsuit|religio|violat|court/i,
  ],
  'title 9': ['us/act/education-amendments-of-1972/t9', 'act', null, /fight|boxing/],
  'title 10': [
    'us/act/public-health-service-act/t10',
    'act',
    /family planning|clinic|contracept|abortion|Planned Parenthood|birth control/,
  ],
  'title 42': ['us/usc/t42/s265', 'statute', /migrant|border|asylum|pandemic|immigra|expel|expuls|CDC/],
  'title 32': ['us/usc/t32', 'statute', /Guard/],
  'chapter 7': ['us/usc/t11/ch7', 'statute', /bankrupt|liquidat|creditor/],
  'chapter 9': ['us/usc/t11/ch9', 'statute', /bankrupt|creditor|debt/],
  'chapter 11': ['us/usc/t11/ch11', 'statute', /bankrupt|creditor|reorganiz|debt|fil(?:ed|ing) for/],
  'chapter 13': ['us/usc/t11/ch13', 'statute', /bankrupt|creditor/],
  'rule 41': ['us/frcrp/r41', 'reg', /warrant|judge|magistrate/],
  'article 7': ['eu/treaty/teu/art7', 'eu', /\bEU\b|European|Hungary|Poland|Brussels/],
  'article 5': ['int/treaty/north-atlantic-treaty/art5', 'treaty', /NATO|Nato|alliance|allies|collective defen/],
};
/** Sections of the seven articles of the Constitution, by the article's number. */
const SECTIONS = [0, 10, 4, 3, 4, 0, 0, 0];
const POWERS =
  /president|Congress|Senate|House|judge|court|justice|Constitution|executive|power|impeach|states|judicia|authority|elector|legislat|convention|treat(?:y|ies)|federal|immunity/i;

/** The citation that well-known provisions make without naming their instrument; `null` when they are not known, or not here. */
export function bareProvision(
  parts: readonly Provision[],
  start: number,
  end: number,
  around: Surroundings,
): Atom | null {
  const [first, ...rest] = parts;
  if (!first?.capital) return null;
  const sentence = around.sentenceText(start);
  const row = KNOWN[`${first.kind} ${first.number}`];
  const after = around.text.slice(end, end + 24);
  if (/^ of (?:the|this|that|his|her|a|our|your)\b/.test(after)) return null;
  if (
    row &&
    !(first.kind === 'article' && (first.roman || rest.length > 0)) &&
    (first.kind !== 'title' || first.roman || first.number === '42' || first.number === '32')
  ) {
    const [id, type, needs, never] = row;
    if (never?.test(sentence) || (needs && !needs.test(sentence))) return null;
    if (id.startsWith('us/') && !around.isIn('us') && around.isIn('uk') && first.kind !== 'title') return null;
    const tail = rest.map((part) => `/${part.kind.charAt(0)}${part.number}`).join('');
    return { start, end, type, id: id + first.sub + tail, rank: 3 };
  }
  // "Article II": Roman, as only the Constitution's articles are written in news.
  if (first.kind === 'article' && Number(first.number) <= 7 && (first.roman || rest.length > 0)) {
    const strong = rest.some((part) => part.kind === 'section');
    if (!strong && !(first.roman && POWERS.test(sentence))) return null;
    const state = constitutionBefore(around, start);
    if (
      !state &&
      !around.isIn('us') &&
      !(
        first.roman &&
        (strong || POWERS.test(sentence)) &&
        !around.isIn('eu') &&
        !around.isIn('nato') &&
        !around.isIn('uk')
      )
    )
      return null;
    const section = Number(rest.find((part) => part.kind === 'section')?.number ?? 0);
    // The Constitution's own articles have so many sections; another number is some state's.
    if (!state && section > (SECTIONS[Number(first.number)] ?? 0)) return null;
    const tail = rest
      .map((part) => (part.kind === 'section' ? `/s${part.number}` : `/c${part.number}`) + part.sub)
      .join('');
    return { start, end, type: 'const', id: `${state ?? 'us'}/const/article/${first.number}${tail}`, rank: 3 };
  }
  return null;
}

/** The state whose constitution was named last before an offset in the sentence. */
function constitutionBefore(around: Surroundings, offset: number): string | null {
  const sentence = around.sentences[around.sentenceAt(offset)];
  if (!sentence) return null;
  const words = around.text.slice(Math.max(sentence.start, offset - 200), offset);
  if (!/\b[Cc]onstitution\b/.test(words)) return null;
  if (/\b[Ss]tate(?:'s)? [Cc]onstitution\b/.test(words)) return 'us-*';
  const from = firstFrom(around.states, sentence.start);
  const place = around.states.slice(from, from + 12).find((state) => state.start < offset && !state.local);
  return place && /^(?:'s)? (?:state )?[Cc]onstitution/.test(around.text.slice(place.end, place.end + 20))
    ? place.state
    : null;
}
