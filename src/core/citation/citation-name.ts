import type { CitationBook } from './citation-book.ts';
import { ordinal } from './ordinal.ts';

const roman = (n: string): string =>
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][Number(n)] ?? n;
const title = (slug: string): string =>
  slug
    .split('-')
    .map((word) => (/^(?:of|the|and|or|for|to|in)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
const subs = (rest: string | undefined): string =>
  (rest ?? '')
    .split('/')
    .filter(Boolean)
    .map((part) => `(${part})`)
    .join('');
const BILLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hr: 'H.R.',
    s: 'S.',
    hjres: 'H.J.Res.',
    sjres: 'S.J.Res.',
    hconres: 'H.Con.Res.',
    sconres: 'S.Con.Res.',
    hres: 'H.Res.',
    sres: 'S.Res.',
  }),
);

const AGENCY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dod: 'DoD',
    state: 'State Department',
    treasury: 'Treasury',
    army: 'Army',
    navy: 'Navy',
  }),
);

/** @param state gives a state's name for its shelf */
type Rule = readonly [id: RegExp, name: (parts: readonly string[], state: (shelf: string) => string) => string | null];

const RULES: readonly Rule[] = [
  [/^us\/const\/amendment\/(\d+)$/, ([n = '']) => `${ordinal(n)} Amendment`],
  [/^us\/const\/amendment\/(\d+)\/s(\d+)$/, ([n = '', s]) => `${ordinal(n)} Amendment, Section ${s}`],
  [
    /^us\/const\/amendment\/(\d+)\/([a-z-]+)$/,
    ([n = '', clause = '']) => `${ordinal(n)} Amendment, ${title(clause)} Clause`,
  ],
  [
    /^us\/const\/article\/(\d+)(?:\/s(\d+))?(?:\/c(\d+))?$/,
    ([a = '', s, c]) =>
      `Article ${roman(a)}${s ? `, Section ${s}` : ''}${c ? `, Clause ${c}` : ''} of the U.S. Constitution`,
  ],
  [/^us\/const\/clause\/([a-z-]+)$/, ([clause = '']) => `${title(clause)} Clause`],
  [/^(us-\w\w)\/const$/, ([shelf = ''], state) => `${state(shelf) || 'State'} Constitution`],
  [/^us\/usc\/t(\d+)\/s([\w.-]+?)((?:\/\w+)*)$/, ([t, s, rest]) => `${t} U.S.C. § ${s}${subs(rest)}`],
  [/^us\/usc\/t(\d+)$/, ([t]) => `Title ${t} of the U.S. Code`],
  [/^us\/cfr\/t(\d+)\/s([\w.-]+?)((?:\/\w+)*)$/, ([t, s, rest]) => `${t} C.F.R. § ${s}${subs(rest)}`],
  [/^us\/cfr\/t(\d+)\/p(\d+)$/, ([t, p]) => `${t} C.F.R. Part ${p}`],
  [/^us\/fr\/(\d+)\/(\d+)$/, ([v, p]) => `${v} Fed. Reg. ${p}`],
  [/^us\/pl\/(\d+)\/(\d+)$/, ([c, n]) => `Public Law ${c}-${n}`],
  [/^us\/stat\/(\d+)\/(\d+)$/, ([v, p]) => `${v} Stat. ${p}`],
  [/^us\/eo\/(\d+)$/, ([n]) => `Executive Order ${n}`],
  [/^us\/proclamation\/(\d+)$/, ([n]) => `Proclamation ${n}`],
  [/^us\/(nspm|nsm|ppd|pdd|hspd|nsdd)\/(\d+)$/, ([k = '', n]) => `${k.toUpperCase()}-${n}`],
  [
    /^us\/bill\/(\d+)\/(\w+)\/(\d+)$/,
    ([c = '', k = '', n]) => (BILLS.has(k) ? `${BILLS.get(k)} ${n} (${ordinal(c)} Congress)` : null),
  ],
  [/^us\/bill\/(\w+)\/(\d+)$/, ([k = '', n]) => (BILLS.has(k) ? `${BILLS.get(k)} ${n}` : null)],
  [
    /^(us-\w\w)\/bill\/(\w+)\/(\w+)$/,
    ([shelf = '', k = '', n], state) => `${state(shelf)} ${k.toUpperCase()} ${n}`.trim(),
  ],
  [/^us-\*\/bill\/(\w+)\/(\w+)$/, ([k = '', n]) => `${k.toUpperCase()} ${n}`],
  [
    /^(us-\w\w)(?:-[\w-]+)?\/(prop|measure|issue|question|amendment|initiative|referendum)\/(\w+)$/,
    ([shelf = '', k = '', n = ''], state) =>
      `${state(shelf)} ${k === 'prop' ? 'Proposition' : title(k)} ${n.toUpperCase()}`.trim(),
  ],
  [/^us\/case\/us\/(\d+)\/(\d+)$/, ([v, p]) => `${v} U.S. ${p}`],
  [
    /^eu\/(reg|dir|dec)\/(\d{4})\/(\d+)(?:\/art(\d+))?/,
    ([k = '', y, n, a]) =>
      `${a ? `Article ${a} of ` : ''}${{ reg: 'Regulation', dir: 'Directive', dec: 'Decision' }[k] ?? ''} ${y}/${n}`,
  ],
  [/^eu\/treaty\/(teu|tfeu)\/art(\d+)/, ([t = '', n]) => `Article ${n} ${t.toUpperCase()}`],
  [/^eu\/case\/([ct]-\d+\/\d+)$/, ([n = '']) => `Case ${n.toUpperCase()}`],
  [/^uk\/uksi\/(\d{4})\/(\d+)$/, ([y, n]) => `SI ${y}/${n}`],
  [/^un\/sc\/res\/(\d+)$/, ([n]) => `Security Council Resolution ${n}`],
  [/^un\/ga\/res\/(.+)$/, ([n = '']) => `General Assembly Resolution ${n.toUpperCase()}`],
  [/^ca\/bill\/(.+)$/, ([n = '']) => `Bill ${n.toUpperCase()}`],
  [/^de\/gg\/art(\w+)$/, ([n]) => `Article ${n} of the Basic Law`],
  [
    /^us\/(\w+)\/(directive|instruction|memorandum|manual|circular|regulation|notice|policy-memorandum|revenue-ruling)\/([\w.-]+)$/,
    ([agency = '', kind = '', n = '']) =>
      `${AGENCY.get(agency) ?? agency.toUpperCase()} ${title(kind)} ${n.toUpperCase()}`,
  ],
  [
    /^(us-\w\w)\/code\/(?:([a-z-]+)\/)?s([\w.-]+?)((?:\/\w+)*)$/,
    ([shelf = '', kind, n, rest], state) =>
      `${state(shelf)} ${kind ? `${title(kind)} ` : ''}Code § ${n}${subs(rest)}`.trim(),
  ],
  [
    /^(us-\w\w)\/eo\/([\w-]+)$/,
    ([shelf = '', n = ''], state) => `${state(shelf)} Executive Order ${n.toUpperCase()}`.trim(),
  ],
  [/^[\w*-]+\/(?:act|ordinance)\/([a-z][a-z0-9-]+)$/, ([name = '']) => title(name)],
  [/^uk\/bill\/([a-z-]+)$/, ([name = '']) => title(name)],
  [
    /^de\/(stgb|bgb|stpo)\/s(\w+)$/,
    ([code = '', n]) => `§ ${n} ${{ stgb: 'StGB', bgb: 'BGB', stpo: 'StPO' }[code] ?? ''}`,
  ],
];
const PART = /^(.+)\/(s|art|t|ch|sch)(\d[\w.-]*)((?:\/\w+)*)$/;
const PARTS: Readonly<Record<string, string>> = {
  s: 'Section',
  art: 'Article',
  t: 'Title',
  ch: 'Chapter',
  sch: 'Schedule',
};

/**
 * A readable name for a card's title: "14th Amendment, Equal Protection Clause".
 *
 * @returns `null` where the id tells none, as with an instrument that only one text knows.
 */
export function citationName(id: string, book: CitationBook): string | null {
  const rule = RULES.find(([pattern]) => pattern.test(id));
  const known = book.names.get(id);
  // A clause's own rule names its amendment too, which the table's short name does not.
  if (known && !/^us\/const\/amendment\/\d/.test(id)) return known;
  const found = rule?.[0].exec(id);
  const name = found && rule ? rule[1](found.slice(1), (shelf) => book.names.get(shelf) ?? '') : null;
  if (name ?? known) return name ?? known ?? null;
  const part = PART.exec(id);
  const whole = part?.[1] ? citationName(part[1], book) : null;
  return part && whole
    ? `${whole}, ${PARTS[part[2] ?? '']} ${part[2] === 't' ? roman(part[3] ?? '') : part[3]}${subs(part[4])}`
    : null;
}
