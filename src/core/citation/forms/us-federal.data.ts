import type { Form } from './form.ts';

/** Forms of the federal law of the United States. */
export const usFederal: readonly Form[] = [
  {
    on: '#',
    type: 'statute',
    pattern: '(?<t>\\d{1,2}) U\\. ?S\\. ?C\\.?(?: ?[Ss]ec(?:tions?|\\.)| ?§§?)? ?(?<n>{sec})(?<sub>{sub})',
    id: 'us/usc/t{t}/s{n}{sub}',
    list: 'n',
  },
  {
    on: '#',
    type: 'statute',
    pattern: '(?<t>\\d{1,2}) (?:USC|U\\.S\\. Code)(?:A)?(?: ?[Ss]ec(?:tions?|\\.)| ?§§?)? ?(?<n>{sec})(?<sub>{sub})',
    id: 'us/usc/t{t}/s{n}{sub}',
    list: 'n',
  },
  {
    on: 'title',
    type: 'statute',
    pattern:
      '[Tt]itle (?<t>\\d{1,2}),? (?:of the )?(?:U\\.S\\. Code|US Code|United States Code),? [Ss]ection (?<n>{sec})(?<sub>{sub})',
    id: 'us/usc/t{t}/s{n}{sub}',
  },
  {
    on: '#',
    type: 'reg',
    pattern:
      '(?<t>\\d{1,2}) (?:C\\. ?F\\. ?R\\.?|CFR)(?: ?[Pp]arts? (?<pt>\\d+)| ?[Ss]ec(?:tions?|\\.)? (?<n1>{sec})| ?§§? ?(?<n2>{sec})| (?<n3>{sec}))(?<sub>{sub})',
    id: (g) => {
      const section = g.n1 ?? g.n2 ?? g.n3;
      return section
        ? `us/cfr/t${g.t}/${section.includes('.') ? 's' : 'p'}${section}${subSegments(g.sub)}`
        : `us/cfr/t${g.t}/p${g.pt}`;
    },
  },
  {
    on: '#',
    type: 'reg',
    pattern:
      '(?<v>\\d{1,3}) (?:Fed\\. ?Reg\\.?|F\\. ?R\\.|FR|Federal Register),? (?:at )?(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,6})',
    id: (g) => `us/fr/${g.v}/${(g.n ?? '').replace(/,/g, '')}`,
  },
  {
    on: 'public pub p pl',
    type: 'publaw',
    pattern: '(?:Public Law|Pub\\. ?L\\.|P\\. ?L\\.|PL)(?: No\\.)? ?(?<c>\\d{2,3})[-–‑](?<n>\\d{1,3})',
    id: 'us/pl/{c}/{n}',
  },
  { on: '#', type: 'publaw', pattern: '(?<v>\\d{1,3}) Stat\\. (?<n>\\d{1,4})', id: 'us/stat/{v}/{n}' },
  {
    on: 'executive e eo',
    type: 'exec',
    pattern:
      '(?:[Ee]xecutive [Oo]rders?|E\\. ?O\\.|EO)(?: (?:No\\.|Number|number|#))? ?#?(?<n>1\\d{4}|\\d{4})(?!\\d|[-–]\\d|,\\d)',
    id: (g, at) =>
      /[A-Z][\w.']+'s $|\bGov\. \S+ |governor/.test(at.before) && Number(g.n) < 9000
        ? `us-*/eo/${g.n}`
        : `us/eo/${g.n}`,
    list: 'n',
    notAfter: /^ (?:gas|syringes|units)/,
  },
  {
    on: 'executive eo',
    type: 'exec',
    pattern:
      '(?:[Ee]xecutive [Oo]rders?|EO) (?:No\\. ?)?(?<n>(?:[A-Z]{1,3}-)?\\d{1,4}-\\d{1,3}(?:-\\d{2})?|[A-Z]{1,3}-\\d{1,3})',
    id: 'us-*/eo/{n}',
    place: 'state',
  },
  {
    on: 'executive',
    type: 'exec',
    pattern: '[Ee]xecutive [Oo]rders?(?: No\\.)? (?<n>\\d{1,3})(?![\\d,.-]\\d|\\d)',
    id: 'us-*/eo/{n}',
    place: 'state',
    notAfter: /^ (?:days|times|years|months|hours|minutes|percent|people)/,
    rank: 3,
  },
  {
    on: 'proclamation',
    type: 'exec',
    pattern: 'Proclamation(?: No\\.)? (?<n>\\d{1,2},\\d{3}|\\d{4,5})',
    id: (g) => `us/proclamation/${(g.n ?? '').replace(',', '')}`,
  },
  {
    on: 'national nspm',
    type: 'exec',
    pattern: '(?:National Security Presidential Memorandum|NSPM)[ -]?(?:No\\. )?(?<n>\\d{1,3})',
    id: 'us/nspm/{n}',
  },
  {
    on: 'national nssm nsm',
    type: 'exec',
    pattern: '(?:National Security Memorandum|NSM)[ -](?<n>\\d{1,3})',
    id: 'us/nsm/{n}',
  },
  {
    on: 'national nsdd',
    type: 'exec',
    pattern: '(?:National Security Decision Directive|NSDD)[ -](?<n>\\d{1,3})',
    id: 'us/nsdd/{n}',
  },
  {
    on: 'presidential ppd',
    type: 'exec',
    pattern: '(?:Presidential Policy Directive|PPD)[ -](?<n>\\d{1,3})',
    id: 'us/ppd/{n}',
  },
  {
    on: 'presidential pdd',
    type: 'exec',
    pattern: '(?:Presidential Decision Directive|PDD)[ -](?<n>\\d{1,3})',
    id: 'us/pdd/{n}',
  },
  {
    on: 'homeland hspd',
    type: 'exec',
    pattern: '(?:Homeland Security Presidential Directive|HSPD)[ -](?<n>\\d{1,3})',
    id: 'us/hspd/{n}',
  },
  {
    on: 'rule',
    type: 'reg',
    pattern: 'Rule (?<n>10b-?5(?:-\\d)?|144A?|506)',
    id: (g) => `us/cfr/t17/s${/^10b/.test(g.n ?? '') ? '240' : '230'}.${(g.n ?? '').replace('10b5', '10b-5')}`,
    needs: 'law',
    before: /SEC|[Ss]ecurities|[Ii]nsider|under |violat/,
    rank: 7,
  },
  { on: 'rule', type: 'reg', pattern: 'Rule (?<n>10b-5)', id: 'us/cfr/t17/s240.10b-5' },
  {
    on: 'regulation',
    type: 'reg',
    pattern: 'Regulation (?<n>FD|Best Interest)',
    id: 'us/sec/regulation/{n|slug}',
    needs: 'us',
  },
  {
    on: '#',
    type: 'case',
    pattern: '(?<v>\\d{1,3}) U\\. ?S\\. (?<n>\\d{1,4})(?:, \\d{1,4})?(?: \\((?:1[789]|20)\\d\\d\\))?',
    id: 'us/case/us/{v}/{n}',
  },
  {
    on: '#',
    type: 'case',
    pattern: '(?<v>\\d{1,3}) S\\. ?Ct\\. (?<n>\\d{1,4})(?: \\((?:1[789]|20)\\d\\d\\))?',
    id: 'us/case/sct/{v}/{n}',
  },
  {
    on: '#',
    type: 'case',
    pattern: '(?<v>\\d{1,4}) F\\. ?(?<s>2d|3d|4th) (?<n>\\d{1,4})(?: \\([^()\\n]{2,30}\\d{4}\\))?',
    id: 'us/case/f{s}/{v}/{n}',
  },
  {
    on: '#',
    type: 'case',
    pattern: '(?<v>\\d{1,4}) F\\. ?Supp\\. ?(?<s>2d|3d)? ?(?<n>\\d{1,4})(?: \\([^()\\n]{2,30}\\d{4}\\))?',
    id: (g) => `us/case/fsupp${g.s ?? ''}/${g.v}/${g.n}`,
  },
  { on: '#', type: 'act', pattern: '287\\(g\\)', id: 'us/act/immigration-and-nationality-act/s287/g' },
  {
    on: '# section',
    type: 'statute',
    pattern: '(?:[Ss]ection )?501\\(c\\)(?<sub>\\(\\d{1,2}\\))?',
    id: 'us/usc/t26/s501/c{sub}',
  },
  {
    on: 'u',
    type: 'statute',
    pattern: '(?:U\\.S\\. Code|U\\.S\\.C\\.) (?:[Tt]itle )?(?<t>\\d{1,2}),? [Ss]ection (?<n>{sec})(?<sub>{sub})',
    id: 'us/usc/t{t}/s{n}{sub}',
  },
  {
    on: 'health',
    type: 'act',
    pattern: 'health(?:[ -]?care)? (?:reform )?(?:law|overhaul)',
    id: 'us/act/affordable-care-act',
    before: /\b(?:Obama|president|administration)'s (?:\w+ )?$|\bObama $/,
    rank: 4,
  },
  {
    on: 'health',
    type: 'act',
    pattern: 'health(?:[ -]?care)? (?:reform )?law',
    // Named before, it is a phrase that stands for the act, article and all.
    id: (_, { around, start }) =>
      /\bObama\b/.test(around.text) &&
      !/Affordable Care Act|Obamacare/.test(around.text.slice(Math.max(0, start - 9000), start))
        ? 'us/act/affordable-care-act'
        : null,
    needs: 'us',
    before: /\b[Tt]he (?:new |federal |\d{4} )?$/,
    rank: 3,
  },
  {
    on: 'assault',
    type: 'act',
    pattern: 'assault[- ]weapons ban',
    id: (_, { around, start }) =>
      /\b(?:1993|1994|2004|expired|lapsed|federal|Clinton|Feinstein)\b/.test(around.sentenceText(start))
        ? 'us/act/federal-assault-weapons-ban'
        : null,
    needs: 'us',
    rank: 3,
  },
  // Bills of Congress. Without a congress in the text the id leaves it out.
  {
    on: 'h hr',
    type: 'bill',
    pattern: '(?:H\\. ?R\\.|H\\.R|HR) ?(?<n>\\d{1,4})(?!\\d|[-–:/]\\d|,\\d)',
    id: (g, at) => federalBill('hr', g.n, at),
    notBefore: /\d $/,
    notAfter: /^ (?:and stole|homers|home runs)/,
    needs: 'law',
    list: 'n',
  },
  {
    on: 'house',
    type: 'bill',
    pattern: 'House Resolutions? (?<n>\\d{1,4})',
    id: (g, at) => federalBill('hres', g.n, at),
    list: 'n',
  },
  {
    on: 'senate',
    type: 'bill',
    pattern: 'Senate Resolutions? (?<n>\\d{1,4})',
    id: (g, at) => federalBill('sres', g.n, at),
    list: 'n',
  },
  {
    on: 'h s',
    type: 'bill',
    pattern: '(?<c>[HS])\\. ?(?<k>J|Con)\\. ?Res\\.? ?(?<n>\\d{1,4})',
    id: (g, at) => federalBill(`${g.c}${g.k}res`.toLowerCase(), g.n, at),
  },
  {
    on: 'h s',
    type: 'bill',
    pattern: '(?<c>[HS])\\. ?Res\\.? ?(?<n>\\d{1,4})',
    id: (g, at) => federalBill(`${g.c}res`.toLowerCase(), g.n, at),
  },
  {
    on: 's',
    type: 'bill',
    pattern: 'S\\. ?(?<n>\\d{1,4})(?!\\d|[-–:/]\\d|,\\d|\\.\\d)',
    id: (g, at) => federalBill('s', g.n, at),
    needs: 'law',
    notBefore: /\d+,? $|\bU\.$|[A-Z]\.$/,
    notAfter: /^ (?:Main|[A-Z]\w+ (?:St|Ave|Blvd|Rd))|^(?:st|nd|rd|th)\b/,
    before:
      /(?:bill|Senate|[Tt]he|[Aa]ct|up|pass(?:ed|es)?|on|for|against|support(?:s|ed)?|called|as|of|,|\(|introduced|block(?:ed|s)?|advanc\w+|debat\w+|and|in|with|cosponsor\w*|sponsor\w*|^)\s?$/,
  },
];

/** The congress that the words near by name, as a segment. */
function federalBill(kind: string, number: string | undefined, at: { before: string; after: string }): string {
  const near =
    /\b(\d{2,3})(?:st|nd|rd|th) Congress/.exec(at.after) ?? /\b(\d{2,3})(?:st|nd|rd|th) Congress/.exec(at.before);
  return near ? `us/bill/${near[1]}/${kind}/${number}` : `us/bill/${kind}/${number}`;
}

function subSegments(sub: string | undefined): string {
  return (sub ?? '').replace(/\(([^)]*)\)/g, '/$1');
}
