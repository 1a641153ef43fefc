import type { Form, FormPlace } from './form.ts';

const NOT_SPORT = /\b(?:Linebacker|quarterback|receiver|Super Bowl|blood type|blog|acts?|hit)\s?(?:the )?$/i;
const CODES: Readonly<Record<string, string>> = {
  'rev. stat.': '',
  'rev. stat': '',
  'revised statutes': '',
  'revised code': '',
  stat: '',
  'stat.': '',
  statutes: '',
  statute: '',
  code: '',
  'code ann.': '',
  'gen. laws': '',
  'general laws': '',
  'general statutes': '',
  'gen. stat.': '',
  'code annotated': '',
  'compiled laws': '',
  'compiled statutes': '',
  'comp. stat.': '',
  'consolidated laws': '',
  'administrative code': 'admin',
};

const ABBREVIATED: Readonly<Record<string, string>> = {
  RCW: 'wa',
  MCL: 'mi',
  ORS: 'or',
  NRS: 'nv',
  KRS: 'ky',
  OCGA: 'ga',
  KSA: 'ks',
  CRS: 'co',
  ARS: 'az',
  NJSA: 'nj',
  TCA: 'tn',
  MGL: 'ma',
};

/** Forms of the states of the union: bills, codes, ballot measures. */
export const usStates: readonly Form[] = [
  {
    on: 'hb sb ab hf sf lb ld hjr sjr hcr scr hjm acr ajr lr hr a s b h',
    type: 'bill',
    pattern:
      '(?:(?<k>HB|SB|AB|HF|SF|LB|LD|HJR|SJR|HCR|SCR|ACR|AJR|ACA|SCA)|(?<d>[HSA]\\.[BFR]\\.))[ -]?(?<n>\\d{1,4}(?:[A-Z](?![a-z]))?)(?!\\d|,\\d|[-–/:]\\d|-[a-z])',
    id: (g) => `us-*/bill/${(g.k ?? (g.d ?? '').replace(/\./g, '')).toLowerCase()}/${(g.n ?? '').toLowerCase()}`,
    notBefore: NOT_SPORT,
    notAfter: /^ (?:Nation|blood|and two hits|season|yards|tackles)|^-meter/,
    list: 'n',
  },
  {
    on: 'house senate assembly',
    type: 'bill',
    pattern:
      '(?<c>House|Senate|Assembly) (?<w>Bill|File|Joint Resolution|Concurrent Resolution|Constitutional Amendment|Joint Memorial)s?(?: (?:No\\.|Number))? (?<n>\\d{1,4})(?!\\d|,\\d)',
    id: (g) => `us-*/bill/${(g.c ?? '').charAt(0).toLowerCase()}${initials(g.w)}/${g.n}`,
    list: 'n',
  },
  { on: 'legislative', type: 'bill', pattern: 'Legislative Bill (?<n>\\d{1,4})', id: 'us-*/bill/lb/{n}' },
  {
    on: 's a',
    type: 'bill',
    pattern: '(?<k>[SA])(?:\\. ?|(?=\\d{3}))(?<n>\\d{2,5})(?:-[A-Z])?(?!\\d|,\\d|-\\d)',
    id: (g) => `us-*/bill/${(g.k ?? '').toLowerCase()}/${g.n}`,
    needs: 'law',
    before: /(?:New (?:York|Jersey)(?:'s)?|Assembly|Legislature|Albany|Trenton)[^.]{0,24}$/,
    rank: 7,
  },
  { on: 'state', type: 'ballot', pattern: 'State Questions? (?<n>\\d{3})', id: 'us-*/question/{n}', list: 'n' },
  {
    on: 'prop props proposition propositions',
    type: 'ballot',
    pattern: "(?:Prop\\.?|Props\\.?|Propositions?) (?<n>\\d{1,3}|[A-Z]{1,2}(?![a-z']))(?!\\d|,\\d|\\.\\d)",
    id: 'us-*/prop/{n}',
    place: 'local',
    needs: 'vote',
    notBefore: /\b(?:tighthead|loosehead|the scrum)/,
    notAfter: /^ (?:in the scrum|forwards?)/,
    list: 'n',
  },
  {
    on: 'measure measures',
    type: 'ballot',
    pattern: "Measures? (?<n>\\d{1,3}|[A-Z]{1,2}(?![a-z']))(?!\\d|,\\d|\\.\\d)",
    id: 'us-*/measure/{n}',
    place: 'local',
    needs: 'vote',
    notAfter: /^ (?:cups?|tablespoons?|teaspoons?|inches|feet|grams|the )/,
    before: /[\w,'“(] ?$|^$/,
    list: 'n',
  },
  {
    on: 'ballot',
    type: 'ballot',
    pattern: '[Bb]allot (?<k>Measure|Issue|Question)s? (?<n>\\d{1,3}[A-Z]{0,2}|[A-Z]{1,2}(?![a-z]))(?!\\d|,\\d)',
    id: (g) => `us-*/${(g.k ?? '').toLowerCase()}/${(g.n ?? '').toLowerCase()}`,
    place: 'local',
  },
  {
    on: 'issue issues',
    type: 'ballot',
    pattern: 'Issues? (?<n>\\d{1,2})(?!\\d|,\\d|\\.\\d)',
    id: 'us-*/issue/{n}',
    place: 'local',
    needs: 'vote',
    before:
      /(?:vot\w+|reject\w*|approv\w*|pass\w*|support\w*|oppos\w*|on|adopted|Ohio(?:'s)?|of|against|for|,|repeal\w*|called|as|and|behind|campaign|defeat\w*|back\w*|urg\w+|^) ?$/,
    notBefore: /[Vv]ol\.? \d+,? $|magazine/,
    list: 'n',
  },
  {
    on: 'question questions',
    type: 'ballot',
    pattern: 'Questions? (?<n>\\d{1,2})(?!\\d|,\\d|\\.\\d)',
    id: 'us-*/question/{n}',
    place: 'local',
    needs: 'vote',
    before:
      /(?:vot\w+|reject\w*|approv\w*|pass\w*|support\w*|oppos\w*|on|'s?|adopted|ballot|called|as|against|for|and|back\w*|,|repeal\w*|defeat\w*|[A-Z][a-z]+|^) ?$/,
    list: 'n',
  },
  {
    on: 'amendment amendments',
    type: 'ballot',
    pattern: "Amendments? (?<n>\\d{1,3}|[A-Z](?![a-z\\w.']))(?!\\d|,\\d|\\.\\d)",
    id: 'us-*/amendment/{n}',
    needs: 'vote',
    notAfter: /^ (?:to|of) the (?:contract|lease|agreement)/,
    list: 'n',
    rank: 5,
  },
  {
    on: 'constitutional',
    type: 'ballot',
    pattern: 'Constitutional Amendment (?<n>\\d{1,3}|[A-Z](?![a-z]))',
    id: 'us-*/amendment/{n}',
    list: 'n',
  },
  {
    on: 'initiative initiatives',
    type: 'ballot',
    pattern: 'Initiatives?(?: Measure| Petition)? (?<n>\\d{1,4})(?!\\d|,\\d)',
    id: 'us-*/initiative/{n}',
    place: 'local',
    needs: 'vote',
    list: 'n',
  },
  {
    on: 'initiated',
    type: 'ballot',
    pattern: 'Initiated (?<k>Ordinance|Measure|Statute|Act) (?<n>\\d{1,3})',
    id: (g) => `us-*/${(g.k ?? '').toLowerCase()}/${g.n}`,
    place: 'local',
  },
  {
    on: 'referendum referred',
    type: 'ballot',
    pattern: 'Referendum(?: Measure)? (?<n>\\d{1,3}|[A-Z](?![a-z]))',
    id: 'us-*/referendum/{n}',
    place: 'local',
    needs: 'vote',
  },
  {
    on: 'referred',
    type: 'ballot',
    pattern: 'Referred (?<k>Question|Measure|Ordinance) (?<n>\\d{1,2}[A-Z]|\\d{1,3}|[A-Z](?![a-z]))',
    id: (g) => `us-*/${(g.k ?? '').toLowerCase()}/${(g.n ?? '').toLowerCase()}`,
    place: 'local',
  },
  { on: 'local', type: 'act', pattern: 'Local Law (?<n>\\d{1,4})', id: 'us-*/local-law/{n}', place: 'local' },
  {
    on: 'ordinance',
    type: 'act',
    pattern: 'Ordinance(?: No\\.)? (?<n>\\d{2,6}(?:-\\d+)?)',
    id: 'us-*/ordinance/{n}',
    place: 'local',
    rank: 4,
  },
  { on: 'assembly', type: 'bill', pattern: 'Assembly Bill X\\d-(?<n>\\d{1,3})', id: 'us-*/bill/abx/{n}' },
  {
    on: 'act',
    type: 'act',
    pattern: 'Act (?<n>\\d{1,3})(?!\\d|,\\d|\\.\\d)',
    id: 'us-*/act/{n}',
    before:
      /(?:Wisconsin|Pennsylvania|Arkansas|Louisiana|Vermont|Michigan|Hawaii|Alabama)(?:'s)? (?:controversial |landmark )?$/,
  },
  {
    on: 'proposal proposals',
    type: 'ballot',
    pattern: 'Proposals? (?<n>\\d{1,2}|[A-Z](?![a-z]))(?!\\d|,\\d|\\.\\d)',
    id: 'us-*/proposal/{n}',
    needs: 'vote',
    before: /(?:vot\w+|reject\w*|approv\w*|pass\w*|support\w*|oppos\w*|on|'s|against|for|,|^) ?$/,
    list: 'n',
  },
  {
    on: 'rcw mcl ors nrs krs o k c a m n t',
    type: 'statute',
    pattern:
      '(?<a>RCW|MCL|ORS|NRS|KRS|O\\.C\\.G\\.A\\.|K\\.S\\.A\\.|C\\.R\\.S\\.|A\\.R\\.S\\.|N\\.J\\.S\\.A\\.|T\\.C\\.A\\.|M\\.G\\.L\\. c(?:h?\\.|hapter)) ?§? ?(?<n>{sec})(?<sub>{sub})',
    id: (g) => {
      const code = (g.a ?? '').replace(/[. ]/g, '');
      const chapter = code.startsWith('MGL');
      return `us-${ABBREVIATED[code.slice(0, 4)] ?? ABBREVIATED[code.slice(0, 3)]}/code/${chapter ? 'ch' : 's'}${g.n}${(g.sub ?? '').replace(/\(([^)]*)\)/g, '/$1')}`;
    },
    rank: 8,
  },
  {
    on: '#',
    type: 'statute',
    pattern: '(?<c>\\d{1,3}) ILCS (?<n>\\d{1,4}/[\\w.-]*\\w)',
    id: (g) => `us-il/code/${g.c}/${(g.n ?? '').replace('/', '-')}`,
  },
  // Codes: "Cal. Penal Code § 1473.7", "Ohio Revised Code 2919.195".
  {
    on: '{states}',
    type: 'statute',
    pattern:
      "(?<st>{state})(?:'s)? (?<kind>(?:Penal|Vehicle|Education|Elections?|Family|Health (?:and|&|\\+) Safety|Health & Saf\\.|Government|Gov(?:\\.|'t|t\\.)|Labor|Civil(?: Procedure| Rights)?|Civ\\.|Business (?:and|&) Professions|Bus\\. & Prof\\.|Welfare (?:and|&) Institutions|Welf\\. & Inst\\.|Criminal|Crim\\. Proc\\.|Public Health|Social Services|Executive|Tax|Transportation|Local Government|Corporations|Insurance|Probate|Water|Revenue and Taxation|Utilities|Utils\\.|Natural Resources|Occupations|Agriculture|Human Resources|Property|Municipal|Administrative|Consolidated) )?(?<w>Code Ann\\.|Code Annotated|Code|Law|Rev\\. Stat\\.?(?: Ann\\.)?|Revised Statutes?|Revised Code|Gen\\. Laws|General Laws|General Statutes|Gen\\. Stat\\.|Compiled Laws|Compiled Statutes|Comp\\. Stat\\.|Statutes?|Stat\\.)(?: Ann\\.)?,? ?(?:[Cc]h(?:apter|\\.) (?<ch>\\d+[A-Z]?),? ?)?(?:(?:§§?|[Ss]ec(?:tions?|\\.)) ?)?(?<n>{sec})(?<sub>{sub})",
    id: (g, at) => codeId(g, at),
    list: 'n',
    rank: 8,
  },
  {
    on: 'penal vehicle education elections family health government labor civil business welfare',
    type: 'statute',
    pattern:
      '(?<kind>Penal|Vehicle|Education|Elections|Family|Health (?:and|&) Safety|Government|Labor|Civil|Business (?:and|&) Professions|Welfare (?:and|&) Institutions) Code,? (?:(?:§§?|[Ss]ec(?:tions?|\\.)) ?)?(?<n>\\d{2,5}(?:\\.\\d+)?[a-z]?)(?<sub>{sub})',
    id: 'us-*/code/{kind|slug}/s{n}{sub}',
    list: 'n',
    rank: 6,
  },
  {
    on: '§ section',
    type: 'statute',
    pattern:
      "(?:§ ?|[Ss]ection )(?<n>{sec})(?<sub>{sub}) of the (?<st>{state})(?:'s)? (?<kind>(?:Penal|Vehicle|Education|Elections?|Family|Health (?:and|&) Safety|Government|Labor|Civil|Business (?:and|&) Professions|Welfare (?:and|&) Institutions|Criminal|Public Health|Tax|Transportation|Insurance|Municipal|Administrative) )?(?<w>Code|Revised Code|Revised Statutes|General Laws|General Statutes|Statutes|Compiled Laws)",
    id: (g, at) => codeId(g, at),
    rank: 8,
  },
  {
    on: '§ section',
    type: 'statute',
    pattern:
      "(?:§ ?|[Ss]ection )(?<n>\\d{2,5}(?:\\.\\d+)?[a-z]?)(?<sub>{sub}) of the (?:state(?:'s)? )?(?<kind>Penal|Vehicle|Education|Elections|Family|Health (?:and|&) Safety|Government|Labor|Civil|Business (?:and|&) Professions|Welfare (?:and|&) Institutions) Code",
    id: 'us-*/code/{kind|slug}/s{n}{sub}',
    rank: 6,
  },
];

function initials(words: string | undefined): string {
  return (words ?? '')
    .split(' ')
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

function codeId(g: Readonly<Record<string, string | undefined>>, at: FormPlace): string | null {
  const state = at.stateOf(g.st ?? '');
  if (!state) return null;
  const kind = (g.kind ?? CODES[(g.w ?? '').toLowerCase()] ?? '')
    .trim()
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  const sub = (g.sub ?? '').replace(/\(([^)]*)\)/g, '/$1');
  return `${state}/code/${kind ? `${kind}/` : ''}${g.ch ? `ch${g.ch.toLowerCase()}/` : ''}s${g.n}${sub}`;
}
