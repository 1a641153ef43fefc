import type { Form } from './form.ts';

const KIND: Readonly<Record<string, string>> = {
  regulation: 'reg',
  directive: 'dir',
  decision: 'dec',
  verordnung: 'reg',
  richtlinie: 'dir',
  beschluss: 'dec',
  règlement: 'reg',
};

function euId(kind: string | undefined, year: string | undefined, number: string | undefined): string | null {
  const y = Number(year);
  const full = y < 100 ? 1900 + y : y;
  return full < 1952 || full > 2099 ? null : `eu/${KIND[(kind ?? '').toLowerCase()] ?? 'dec'}/${full}/${number}`;
}

/** Forms of the European Union's law and of the European courts. */
export const europe: readonly Form[] = [
  {
    on: 'regulation directive decision council commission implementing delegated framework verordnung richtlinie règlement',
    type: 'eu',
    pattern:
      '(?:Council |Commission |Parliament and Council )?(?:Implementing |Delegated |Framework )?(?<k>Regulation|Directive|Decision|Verordnung|Richtlinie|Règlement) \\((?:EU|EC|EEC|CFSP|Euratom|JHA|UE|CE)(?:, Euratom)?\\) (?<y>(?:19|20)\\d\\d)/(?<n>\\d{1,4})',
    id: (g) => euId(g.k, g.y, g.n),
  },
  {
    on: 'regulation council commission verordnung',
    type: 'eu',
    pattern:
      '(?:Council |Commission )?(?:Implementing |Delegated )?(?<k>Regulation|Verordnung) (?:\\((?:EU|EC|EEC|EG)\\) )?(?:No\\.? |Nr\\. )(?<n>\\d{1,4})/(?<y>\\d{2,4})(?!\\d)',
    id: (g) => euId(g.k, g.y, g.n),
  },
  {
    on: 'directive decision council commission framework richtlinie',
    type: 'eu',
    pattern:
      '(?:Council |Commission )?(?:Framework )?(?<k>Directive|Decision|Richtlinie) (?<y>\\d{2}|(?:19|20)\\d\\d)/(?<n>\\d{1,4})/(?:EC|EEC|EU|JHA|CFSP|EG|EWG|Euratom)',
    id: (g) => euId(g.k, g.y, g.n),
  },
  {
    on: 'directive regulation verordnung',
    type: 'eu',
    pattern: '(?:EU |EC )?(?<k>Directive|Regulation|Verordnung) (?<y>(?:19|20)\\d\\d)/(?<n>\\d{1,4})(?![\\d/])',
    id: (g) => euId(g.k, g.y, g.n),
    rank: 4,
  },
  {
    on: 'eu',
    type: 'eu',
    pattern: 'EU (?<k>Directive|Regulation|Decision) (?<y>(?:19|20)\\d\\d)/(?<n>\\d{1,4})',
    id: (g) => euId(g.k, g.y, g.n),
  },
  {
    on: 'case c t',
    type: 'eu',
    pattern: '(?:Cases? )?(?<c>[CT])[-–‑](?<n>\\d{1,4}/\\d{2})(?! ?(?:percent|mg))',
    id: (g) => `eu/case/${(g.c ?? '').toLowerCase()}-${g.n}`,
  },
  {
    on: 'article articles art artikel',
    type: 'eu',
    pattern:
      '(?:Articles?|Art\\.|Artikel) (?<n>\\d{1,3})(?:\\((?<p>\\d{1,2})\\))?(?: \\((?<p2>\\d)\\))? (?:of the |of |des |der )?(?<t>TFEU|TEU|AEUV|EUV|EU-Vertrags|ECHR|EMRK|DSGVO)\\b',
    id: (g) =>
      `${g.t === 'DSGVO' ? 'eu/reg/2016/679' : /^EC|^EM/.test(g.t ?? '') ? 'int/treaty/echr' : `eu/treaty/${/^TF|^AE/.test(g.t ?? '') ? 'tfeu' : 'teu'}`}/art${g.n}${(g.p ?? g.p2) ? `/${g.p ?? g.p2}` : ''}`,
    rank: 8,
  },
  {
    on: 'article',
    type: 'eu',
    pattern: 'Article 50\\b(?!\\()',
    id: 'eu/treaty/teu/art50',
    needs: 'uk',
    before: /(?:trigger\w*|invok\w+|of|under|notif\w+|extend\w*|revok\w+|the|the UK's|Britain's) $|^/,
    notAfter: /^ of (?!the (?:Lisbon|Treaty))/,
    rank: 3,
  },
];
