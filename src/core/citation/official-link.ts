import type { CitationBook } from './citation-book.ts';
import { ordinal } from './ordinal.ts';
import { sameAs } from './same-as.ts';
import { charterChapter, resolutionYear } from './un-years.ts';

/**
 * A family of ids whose official address follows from the id.
 *
 * In an address `$1` stands for what the id's first group holds, `^1` for the same in capitals.
 */
type LinkRule = readonly [
  id: RegExp,
  address: string | ((parts: readonly string[]) => string | null),
  /** The least that the first group may be: the publisher shows none before. */
  since?: number,
];

const CHAMBER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hr: 'house-bill',
    s: 'senate-bill',
    hjres: 'house-joint-resolution',
    sjres: 'senate-joint-resolution',
    hconres: 'house-concurrent-resolution',
    sconres: 'senate-concurrent-resolution',
    hres: 'house-resolution',
    sres: 'senate-resolution',
  }),
);
const CONSTITUTION = 'https://constitution.congress.gov/constitution';
const GERMAN_LAWS = 'https://www.gesetze-im-internet.de';
const LEGISLATION = 'https://www.legislation.gov.uk';
const EUR_LEX = 'https://eur-lex.europa.eu/eli';

/** Each address pattern is the one that the publisher itself documents or shows under "permalink". */
const RULES: readonly LinkRule[] = [
  // https://constitution.congress.gov: one page for each amendment and article.
  [/^us\/const\/amendment\/(\d+)(?:\/|$)/, `${CONSTITUTION}/amendment-$1/`],
  [/^us\/const\/article\/(\d)(?:\/|$)/, `${CONSTITUTION}/article-$1/`],
  [/^us\/const\/preamble$/, `${CONSTITUTION}/preamble/`],
  [/^us\/const(?:\/bill-of-rights)?$/, `${CONSTITUTION}/`],
  // https://uscode.house.gov: the Office of the Law Revision Counsel's granule ids.
  [
    /^us\/usc\/t(\d+)\/s([\w.-]+)/,
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title$1-section$2&num=0&edition=prelim',
  ],
  [/^us\/usc\/t(\d+)(?:\/ch\d+)?$/, 'https://uscode.house.gov/view.xhtml?path=/prelim@title$1&edition=prelim'],
  // https://www.ecfr.gov/reader-aids/using-ecfr: current text by title and section or part.
  [/^us\/cfr\/t(\d+)\/s([\w.-]+)/, 'https://www.ecfr.gov/current/title-$1/section-$2'],
  [/^us\/cfr\/t(\d+)\/p(\d+)/, 'https://www.ecfr.gov/current/title-$1/part-$2'],
  // https://www.federalregister.gov: citation and executive order addresses; orders since 1994.
  [/^us\/fr\/(\d+)\/(\d+)$/, 'https://www.federalregister.gov/citation/$1-FR-$2', 59],
  [/^us\/eo\/(\d+)$/, 'https://www.federalregister.gov/executive-order/$1', 12890],
  // https://www.govinfo.gov/link-docs/: public laws since the 104th Congress, Statutes at Large from volume 65.
  [/^us\/pl\/(\d+)\/(\d+)$/, 'https://www.govinfo.gov/link/plaw/$1/public/$2', 104],
  [/^us\/stat\/(\d+)\/(\d+)$/, 'https://www.govinfo.gov/link/statute/$1/$2', 65],
  // https://www.congress.gov/help/legislation-urls: bills with a known congress, since the 93rd.
  [
    /^us\/bill\/(\d+)\/([a-z]+)\/(\d+)$/,
    ([c = '', k = '', n]) =>
      CHAMBER.has(k) && Number(c) >= 93
        ? `https://www.congress.gov/bill/${ordinal(c)}-congress/${CHAMBER.get(k)}/${n}`
        : null,
  ],
  // https://www.loc.gov/collections/united-states-reports/: scanned volumes 1 to 542.
  [
    /^us\/case\/us\/(\d+)\/(\d+)$/,
    ([v = '', p = '']) =>
      Number(v) <= 542 ? `https://www.loc.gov/item/usrep${v.padStart(3, '0')}${p.padStart(3, '0')}/` : null,
  ],
  // https://eur-lex.europa.eu/content/help/eurlex-content/eli.html: European Legislation Identifier.
  [/^eu\/(reg|dir|dec)\/(\d{4})\/(\d+)(?:\/|$)/, `${EUR_LEX}/$1/$2/$3/oj`],
  [/^eu\/treaty\/(teu|tfeu)\/art(\d+)/, `${EUR_LEX}/treaty/$1_2016/art_$2/oj`],
  [/^eu\/treaty\/(teu|tfeu)$/, `${EUR_LEX}/treaty/$1_2016/oj`],
  [/^eu\/treaty\/charter/, `${EUR_LEX}/treaty/char_2016/oj`],
  // https://curia.europa.eu: list of documents by case number.
  [/^eu\/case\/([ct])-(\d+\/\d+)$/, 'https://curia.europa.eu/juris/liste.jsf?num=^1-$2'],
  // https://www.legislation.gov.uk/developer/uris
  [/^uk\/ukpga\/(\d{4})\/(\d+)\/s(\d+\w*)/, `${LEGISLATION}/ukpga/$1/$2/section/^3`],
  [/^uk\/ukpga\/(\d{4})\/(\d+)(?:\/|$)/, `${LEGISLATION}/ukpga/$1/$2`, 1963],
  [/^uk\/uksi\/(\d{4})\/(\d+)$/, `${LEGISLATION}/uksi/$1/$2`],
  [/^uk-sct\/(asp|ssi)\/(\d{4})\/(\d+)/, `${LEGISLATION}/$1/$2/$3`],
  // https://docs.un.org: documents by symbol; a resolution's symbol holds its year.
  [
    /^un\/sc\/res\/(\d+)$/,
    ([n = '']) => {
      const year = resolutionYear(Number(n));
      return year ? `https://docs.un.org/en/S/RES/${n}(${year})` : null;
    },
  ],
  [/^un\/ga\/res\/((?:es-)?\d+\/\d+)$/, 'https://docs.un.org/en/A/RES/^1'],
  [
    /^int\/treaty\/un-charter(?:\/art(\d+))?$/,
    ([n]) => {
      const chapter = n ? charterChapter(Number(n)) : null;
      return `https://www.un.org/en/about-us/un-charter/${chapter ? `chapter-${chapter}` : 'full-text'}`;
    },
  ],
  // https://www.gesetze-im-internet.de: one page for each article or section.
  [/^de\/gg\/art(\d+\w?)$/, `${GERMAN_LAWS}/gg/art_$1.html`],
  [/^de\/(stgb|bgb|stpo)\/s(\d+\w?)$/, `${GERMAN_LAWS}/$1/__$2.html`],
  [/^de\/(gg|stgb|bgb|stpo)$/, `${GERMAN_LAWS}/$1/`],
];

function computed(id: string): string | null {
  for (const [pattern, address, since = 0] of RULES) {
    const found = pattern.exec(id);
    if (!found) continue;
    if (typeof address === 'function') return address(found.slice(1));
    if (Number(found[1]) < since) return null;
    return address.replace(/([$^])(\d)/g, (_, form: string, group: string) => {
      const part = found[Number(group)] ?? '';
      return form === '^' ? part.toUpperCase() : part;
    });
  }
  return null;
}

/**
 * The address of an instrument's official text, computed from its id without any request.
 *
 * An id without a pattern of its own takes that of an id it is the same as. A subsection leads to its section, a clause to its article.
 *
 * @returns `null` where the address would be a guess.
 */
export function officialLink(id: string, book: CitationBook): string | null {
  const own = computed(id);
  if (own) return own;
  for (const other of sameAs(id, book)) {
    const link = computed(other);
    if (link) return link;
  }
  return null;
}
