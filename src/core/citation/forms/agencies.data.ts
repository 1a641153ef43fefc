import { slug } from '../numerals.ts';
import type { Form } from './form.ts';

/** How agencies are written; the first name is the segment that an id uses, and one in small letters is that alone. */
const AGENCIES =
  'ICE;DHS|Homeland Security|Department of Homeland Security;DoD|DOD|Defense Department|Department of Defense|Pentagon;DOJ|Justice Department|Department of Justice;CBP;USCIS;EPA;IRS;FBI;VA|VHA;HHS;CMS;FDA;FAA;SEC;FCC;FTC;OMB;OPM;state|State Department;NSA;CIA;ATF;DEA;DOE;ed|Education Department|Department of Education;EOIR;BOP|Bureau of Prisons;Army;Navy;Air Force;BIA;BLM;USDA;DOT;HUD;TSA;FEMA;NASA;GSA;OFAC;CDC;OIG;Treasury';
const SEGMENT = new Map(
  AGENCIES.split(';')
    .flatMap((names) => names.split('|').map((name, _, [first = '']) => [name, slug(first)] as const))
    .filter(([name]) => name !== name.toLowerCase()),
);
const AGENCY = [...SEGMENT.keys()].sort((a, b) => b.length - a.length).join('|');
const STARTS = [...new Set([...SEGMENT.keys()].map((name) => name.split(/[ -]/)[0]?.toLowerCase() ?? ''))].join(' ');
const KINDS =
  'Directive|Instruction|Memorandum|Manual|Circular|Policy Directive|Policy Memorandum|Management Directive|Policy|Regulation|Notice|Order|Bulletin|Guidance|Advisory|Publication|Handbook|Interim Guidance';

/** Police departments by what news calls them. */
const POLICE: Readonly<Record<string, string>> = {
  NYPD: 'us-ny-new-york-pd',
  LAPD: 'us-ca-los-angeles-pd',
  CPD: 'us-il-chicago-pd',
};

const kindSegment = (kind: string | undefined): string => (kind ?? '').toLowerCase().replace(/ /g, '-');

/** Numbered documents of agencies and offices. */
export const agencies: readonly Form[] = [
  {
    on: STARTS,
    type: 'agency',
    pattern: `(?<a>${AGENCY})(?<own>'s)? (?<k>${KINDS})(?: (?:No\\.|Number))? (?<n>[A-Z]?-?\\d[\\w]*(?:[.-]\\d\\w*)*(?:\\.\\d+)*)(?!\\d|,\\d)`,
    id: (g) => `us/${SEGMENT.get(g.a ?? '')}/${kindSegment(g.k)}/${(g.n ?? '').toLowerCase()}`,
    rank: 7,
    list: 'n',
  },
  {
    on: 'dodd dodi',
    type: 'agency',
    pattern: '(?<k>DoDD|DoDI|DODD|DODI) (?<n>\\d{4}\\.\\d{2})',
    id: (g) => `us/dod/${/I$/.test(g.k ?? '') ? 'instruction' : 'directive'}/${g.n}`,
  },
  {
    on: 'special',
    type: 'agency',
    pattern: 'Special Directives? (?<n>\\d{2}-\\d{2}(?:\\.\\d)?)',
    id: (g, at) =>
      /Los Angeles|L\.A\.|Gasc[oó]n|Hochman/.test(at.around.text)
        ? `us-ca-los-angeles-da/special-directive/${g.n}`
        : `us-*/special-directive/${g.n}`,
    list: 'n',
  },
  {
    on: 'patrol',
    type: 'agency',
    pattern: 'Patrol Guide(?: [Pp]rocedure| [Ss]ection)? (?<n>\\d{3}-\\d{2,3})',
    id: (g, at) =>
      `${at.around.text.includes('NYPD') || at.around.text.includes('New York') ? POLICE.NYPD : 'us-*'}/patrol-guide/${g.n}`,
  },
  {
    on: 'nypd lapd cpd',
    type: 'agency',
    pattern:
      "(?<a>NYPD|LAPD|CPD)(?:'s)? (?<k>Special Order|General Order|Directive|Policy|Operations Order) (?<n>\\w*\\d[\\w.-]*\\w|\\d)",
    id: (g) => `${POLICE[g.a ?? '']}/${kindSegment(g.k)}/${(g.n ?? '').toLowerCase()}`,
  },
  {
    on: 'general',
    type: 'agency',
    pattern: 'General Order(?: No\\.)? (?<n>\\d{1,3}(?:\\.\\d+)*(?:-\\d+)?)',
    id: 'us-*/general-order/{n}',
    needs: 'law',
    before: /[Pp]olice|[Dd]epartment|PD|[Ss]heriff|Grant|Army/,
    notAfter: /film|movie/,
  },
  {
    on: 'policy',
    type: 'agency',
    pattern: 'Policy Memorandum (?<n>\\d{3}-\\d{4}(?:\\.\\d)?)',
    id: 'us/uscis/policy-memorandum/{n}',
  },
  { on: 'circular', type: 'agency', pattern: 'Circular A-(?<n>\\d{1,3})', id: 'us/omb/circular/a-{n}' },
  {
    on: 'revenue rev',
    type: 'agency',
    pattern: '(?:Revenue Ruling|Rev\\. Rul\\.) (?<n>\\d{2,4}-\\d{1,3})',
    id: 'us/irs/revenue-ruling/{n}',
  },
  {
    on: 'revenue rev',
    type: 'agency',
    pattern: '(?:Revenue Procedure|Rev\\. Proc\\.) (?<n>\\d{2,4}-\\d{1,3})',
    id: 'us/irs/revenue-procedure/{n}',
  },
  {
    on: 'army',
    type: 'agency',
    pattern: 'Army (?:Regulation|Field Manual) (?<n>\\d{1,3}-\\d{1,3}(?:\\.\\d+)?)',
    id: 'us/army/regulation/{n}',
  },
  {
    on: 'intelligence',
    type: 'agency',
    pattern: 'Intelligence Community Directive (?<n>\\d{3})',
    id: 'us/odni/directive/{n}',
  },
  {
    on: 'operations',
    type: 'agency',
    pattern: 'Operations Memorandum (?<n>\\d[\\d-]+\\d)',
    id: 'us-*/operations-memorandum/{n}',
  },
];
