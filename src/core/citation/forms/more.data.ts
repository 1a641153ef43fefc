import type { Form } from './form.ts';

const CODES: Readonly<Record<string, string>> = {
  GG: 'gg',
  Grundgesetz: 'gg',
  Grundgesetzes: 'gg',
  StGB: 'stgb',
  Strafgesetzbuch: 'stgb',
  Strafgesetzbuchs: 'stgb',
  BGB: 'bgb',
  StPO: 'stpo',
  AsylG: 'asylg',
  AufenthG: 'aufenthg',
  IfSG: 'ifsg',
  GVG: 'gvg',
  'Basic Law': 'gg',
};
const CODE = Object.keys(CODES).join('|');
const COUNTRIES: Readonly<Record<string, string>> = {
  Japan: 'jp',
  Germany: 'de',
  France: 'fr',
  Italy: 'it',
  Spain: 'es',
  Brazil: 'br',
  Mexico: 'mx',
  Turkey: 'tr',
  Russia: 'ru',
  China: 'cn',
  Poland: 'pl',
  'South Africa': 'za',
  'South Korea': 'kr',
  Ukraine: 'ua',
};
const FRENCH: Readonly<Record<string, string>> = {
  pénal: 'penal',
  civil: 'civil',
  'du travail': 'travail',
  'de procédure pénale': 'procedure-penale',
  électoral: 'electoral',
};

/** First steps for Canada, Australia, Germany, France and treaties that are cited by article. */
export const more: readonly Form[] = [
  { on: 'bill', type: 'bill', pattern: 'Bill (?<n>[CS]-\\d{1,3})(?!\\d)', id: 'ca/bill/{n}', rank: 7 },
  {
    on: 'bill',
    type: 'bill',
    pattern: 'Bill (?<n>\\d{1,3})(?![\\d%]|,\\d|\\.\\d| and his)',
    id: 'ca-*/bill/{n}',
    needs: 'ca',
  },
  {
    on: '§ paragraf paragraph article art artikel',
    type: 'const',
    pattern:
      "(?:§§? ?|Paragraf |Paragraph |Art(?:ikel|icle|\\.)? )(?<n>\\d{1,4}[a-z]?)(?:(?: Abs(?:atz|\\.) ?\\d{1,2}| Satz \\d)*)(?: of (?:the|Germany's)(?: German)?| des| der)? (?<c>" +
      CODE +
      ')(?![a-z])',
    id: (g) => {
      const code = CODES[g.c ?? ''] ?? '';
      return `de/${code}/${code === 'gg' ? 'art' : 's'}${g.n}`;
    },
    rank: 9,
  },
  {
    on: 'section',
    type: 'const',
    pattern: '[Ss]ection (?<n>\\d{1,2}) of the Charter',
    id: 'ca/charter/s{n}',
    needs: 'ca',
    rank: 7,
  },
  { on: 'loi', type: 'act', pattern: '[Ll]oi n[°ºo] ?(?<n>\\d{2,4}-\\d{1,4})', id: 'fr/loi/{n}' },
  {
    on: 'article l',
    type: 'const',
    pattern:
      '[Aa]rticle (?<n>49[.,-]3|\\d{1,2}(?:-\\d)?)(?: de la (?:Constitution|constitution)| of the French [Cc]onstitution)?',
    id: (g, at) =>
      /49/.test(g.n ?? '') && /[.,-]3/.test(g.n ?? '')
        ? 'fr/const/art49.3'
        : /onstitution/.test(at.around.text.slice(at.start, at.end))
          ? `fr/const/art${g.n}`
          : null,
    needs: 'fr',
    rank: 6,
  },
  {
    on: '#',
    type: 'const',
    pattern: '49[.,]3(?!\\d)(?! ?(?:%|percent|million|billion|points|km))',
    id: 'fr/const/art49.3',
    needs: 'fr',
    before: /(?:[Ll]e|[Dd]u|[Aa]u|[Aa]rticle|the) $/,
    rank: 4,
  },
  {
    on: 'article',
    type: 'statute',
    pattern:
      '[Aa]rticle (?:[LRD]\\. ?)?(?<n>\\d{1,4}(?:-\\d{1,3})*) du [Cc]ode (?<c>pénal|civil|du travail|de procédure pénale|électoral)',
    id: (g) => `fr/code/${FRENCH[g.c ?? '']}/art${g.n}`,
    rank: 8,
  },
  {
    on: 'article artikel',
    type: 'treaty',
    pattern: '(?:Article|Artikel) (?<n>4|5)\\b(?!\\()',
    id: 'int/treaty/north-atlantic-treaty/art{n}',
    needs: 'nato',
    before: /NATO|Nato|alliance|Bündnis|invok\w+|trigger\w*|collective|mutual/,
    notAfter: /^ (?:of the (?!North|NATO|Nato|Washington|alliance|treaty)|GG|Abs|de[rs] )/,
    rank: 4,
  },
  {
    on: 'article',
    type: 'const',
    pattern:
      "[Aa]rticle (?<n>\\d{1,3}) of (?<c>Japan|Germany|France|Italy|Spain|Brazil|Mexico|Turkey|Russia|China|Poland|South Africa|South Korea|Ukraine)'s [Cc]onstitution",
    id: (g) => `${COUNTRIES[g.c ?? '']}/const/article/${g.n}`,
    rank: 8,
  },
];
