import type { CitationBook } from './citation-book.ts';
import { sameAs } from './same-as.ts';
import { charterChapter, resolutionYear } from './un-years.ts';

/** A family of ids whose official address follows from the id. */
interface LinkRule {
  readonly id: RegExp;
  readonly link: (parts: readonly string[]) => string | null;
}

const ordinal = (n: string): string => {
  const value = Number(n);
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${tail}`;
};
const CHAMBER: Readonly<Record<string, string>> = {
  hr: 'house-bill',
  s: 'senate-bill',
  hjres: 'house-joint-resolution',
  sjres: 'senate-joint-resolution',
  hconres: 'house-concurrent-resolution',
  sconres: 'senate-concurrent-resolution',
  hres: 'house-resolution',
  sres: 'senate-resolution',
};
const LEGISLATION = 'https://www.legislation.gov.uk';
const EUR_LEX = 'https://eur-lex.europa.eu/eli';

/** Each address pattern is the one that the publisher itself documents or shows under "permalink". */
const RULES: readonly LinkRule[] = [
  // https://constitution.congress.gov: one page for each amendment and article.
  {
    id: /^us\/const\/amendment\/(\d+)(?:\/|$)/,
    link: ([n]) => `https://constitution.congress.gov/constitution/amendment-${n}/`,
  },
  {
    id: /^us\/const\/article\/(\d)(?:\/|$)/,
    link: ([n]) => `https://constitution.congress.gov/constitution/article-${n}/`,
  },
  { id: /^us\/const\/preamble$/, link: () => 'https://constitution.congress.gov/constitution/preamble/' },
  { id: /^us\/const(?:\/bill-of-rights)?$/, link: () => 'https://constitution.congress.gov/constitution/' },
  // https://uscode.house.gov: the Office of the Law Revision Counsel's granule ids.
  {
    id: /^us\/usc\/t(\d+)\/s([\w.-]+)/,
    link: ([t, s]) =>
      `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${t}-section${s}&num=0&edition=prelim`,
  },
  {
    id: /^us\/usc\/t(\d+)(?:\/ch\d+)?$/,
    link: ([t]) => `https://uscode.house.gov/view.xhtml?path=/prelim@title${t}&edition=prelim`,
  },
  // https://www.ecfr.gov/reader-aids/using-ecfr: current text by title and section or part.
  { id: /^us\/cfr\/t(\d+)\/s([\w.-]+)/, link: ([t, s]) => `https://www.ecfr.gov/current/title-${t}/section-${s}` },
  { id: /^us\/cfr\/t(\d+)\/p(\d+)/, link: ([t, p]) => `https://www.ecfr.gov/current/title-${t}/part-${p}` },
  // https://www.federalregister.gov: citation and executive order addresses; orders since 1994.
  {
    id: /^us\/fr\/(\d+)\/(\d+)$/,
    link: ([v, p]) => (Number(v) >= 59 ? `https://www.federalregister.gov/citation/${v}-FR-${p}` : null),
  },
  {
    id: /^us\/eo\/(\d+)$/,
    link: ([n]) => (Number(n) >= 12890 ? `https://www.federalregister.gov/executive-order/${n}` : null),
  },
  // https://www.govinfo.gov/link-docs/: public laws since the 104th Congress, Statutes at Large from volume 65.
  {
    id: /^us\/pl\/(\d+)\/(\d+)$/,
    link: ([c, n]) => (Number(c) >= 104 ? `https://www.govinfo.gov/link/plaw/${c}/public/${n}` : null),
  },
  {
    id: /^us\/stat\/(\d+)\/(\d+)$/,
    link: ([v, p]) => (Number(v) >= 65 ? `https://www.govinfo.gov/link/statute/${v}/${p}` : null),
  },
  // https://www.congress.gov/help/legislation-urls: bills with a known congress, since the 93rd.
  {
    id: /^us\/bill\/(\d+)\/([a-z]+)\/(\d+)$/,
    link: ([c = '', k = '', n]) =>
      CHAMBER[k] && Number(c) >= 93 ? `https://www.congress.gov/bill/${ordinal(c)}-congress/${CHAMBER[k]}/${n}` : null,
  },
  // https://www.loc.gov/collections/united-states-reports/: scanned volumes 1 to 542.
  {
    id: /^us\/case\/us\/(\d+)\/(\d+)$/,
    link: ([v = '', p = '']) =>
      Number(v) <= 542 ? `https://www.loc.gov/item/usrep${v.padStart(3, '0')}${p.padStart(3, '0')}/` : null,
  },
  // https://eur-lex.europa.eu/content/help/eurlex-content/eli.html: European Legislation Identifier.
  { id: /^eu\/(reg|dir|dec)\/(\d{4})\/(\d+)(?:\/|$)/, link: ([k, y, n]) => `${EUR_LEX}/${k}/${y}/${n}/oj` },
  { id: /^eu\/treaty\/(teu|tfeu)\/art(\d+)/, link: ([t, n]) => `${EUR_LEX}/treaty/${t}_2016/art_${n}/oj` },
  { id: /^eu\/treaty\/(teu|tfeu)$/, link: ([t]) => `${EUR_LEX}/treaty/${t}_2016/oj` },
  { id: /^eu\/treaty\/charter/, link: () => `${EUR_LEX}/treaty/char_2016/oj` },
  // https://curia.europa.eu: list of documents by case number.
  {
    id: /^eu\/case\/([ct])-(\d+\/\d+)$/,
    link: ([c = '', n]) => `https://curia.europa.eu/juris/liste.jsf?num=${c.toUpperCase()}-${n}`,
  },
  // https://www.legislation.gov.uk/developer/uris
  {
    id: /^uk\/ukpga\/(\d{4})\/(\d+)\/s(\d+\w*)/,
    link: ([y, c, s = '']) => `${LEGISLATION}/ukpga/${y}/${c}/section/${s.toUpperCase()}`,
  },
  {
    id: /^uk\/ukpga\/(\d{4})\/(\d+)(?:\/|$)/,
    link: ([y = '', c]) => (Number(y) >= 1963 ? `${LEGISLATION}/ukpga/${y}/${c}` : null),
  },
  { id: /^uk\/uksi\/(\d{4})\/(\d+)$/, link: ([y, n]) => `${LEGISLATION}/uksi/${y}/${n}` },
  { id: /^uk-sct\/asp\/(\d{4})\/(\d+)/, link: ([y, n]) => `${LEGISLATION}/asp/${y}/${n}` },
  { id: /^uk-sct\/ssi\/(\d{4})\/(\d+)$/, link: ([y, n]) => `${LEGISLATION}/ssi/${y}/${n}` },
  // https://docs.un.org: documents by symbol; a resolution's symbol holds its year.
  {
    id: /^un\/sc\/res\/(\d+)$/,
    link: ([n = '']) => {
      const year = resolutionYear(Number(n));
      return year ? `https://docs.un.org/en/S/RES/${n}(${year})` : null;
    },
  },
  { id: /^un\/ga\/res\/((?:es-)?\d+\/\d+)$/, link: ([n = '']) => `https://docs.un.org/en/A/RES/${n.toUpperCase()}` },
  {
    id: /^int\/treaty\/un-charter(?:\/art(\d+))?$/,
    link: ([n]) => {
      const chapter = n ? charterChapter(Number(n)) : null;
      return `https://www.un.org/en/about-us/un-charter/${chapter ? `chapter-${chapter}` : 'full-text'}`;
    },
  },
  // https://www.gesetze-im-internet.de: one page for each article or section.
  { id: /^de\/gg\/art(\d+\w?)$/, link: ([n]) => `https://www.gesetze-im-internet.de/gg/art_${n}.html` },
  { id: /^de\/(stgb|bgb|stpo)\/s(\d+\w?)$/, link: ([c, n]) => `https://www.gesetze-im-internet.de/${c}/__${n}.html` },
  { id: /^de\/(gg|stgb|bgb|stpo)$/, link: ([c]) => `https://www.gesetze-im-internet.de/${c}/` },
];

function computed(id: string): string | null {
  for (const rule of RULES) {
    const found = rule.id.exec(id);
    if (found) return rule.link(found.slice(1));
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
