import { describe, expect, test } from 'vitest';
import { readBook } from '../../../src/core/citation/citation-book.ts';
import { citationName } from '../../../src/core/citation/citation-name.ts';
import { detectCitations } from '../../../src/core/citation/detect-citations.ts';
import { everyInstrument, namedInstruments } from '../../../src/core/citation/every-instrument.ts';
import { firstName } from '../../../src/core/citation/named-instruments.ts';
import { officialLink } from '../../../src/core/citation/official-link.ts';
import { parentIds } from '../../../src/core/citation/parent-ids.ts';
import { sameAs } from '../../../src/core/citation/same-as.ts';
import { instrumentsSameAs, provisionsSameAs } from '../../../src/core/citation/tables/same-as.data.ts';
import { writeBook } from '../../../src/core/citation/write-book.ts';

const book = readBook(writeBook());

describe('the official text of', () => {
  test.each([
    ['us/const/amendment/14/equal-protection', 'https://constitution.congress.gov/constitution/amendment-14/'],
    [
      'us/usc/t8/s1324/a',
      'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1324&num=0&edition=prelim',
    ],
    ['us/cfr/t45/s164.512', 'https://www.ecfr.gov/current/title-45/section-164.512'],
    ['us/fr/88/1234', 'https://www.federalregister.gov/citation/88-FR-1234'],
    ['us/eo/13769', 'https://www.federalregister.gov/executive-order/13769'],
    ['us/pl/117/58', 'https://www.govinfo.gov/link/plaw/117/public/58'],
    ['us/stat/110/2105', 'https://www.govinfo.gov/link/statute/110/2105'],
    ['us/bill/117/hr/1', 'https://www.congress.gov/bill/117th-congress/house-bill/1'],
    ['us/bill/103/sjres/2', 'https://www.congress.gov/bill/103rd-congress/senate-joint-resolution/2'],
    ['us/case/us/410/113', 'https://www.loc.gov/item/usrep410113/'],
    ['us/case/us/5/137', 'https://www.loc.gov/item/usrep005137/'],
    ['us/case/roe-v-wade', 'https://www.loc.gov/item/usrep410113/'],
    ['us/act/affordable-care-act', 'https://www.govinfo.gov/link/plaw/111/public/148'],
    ['eu/reg/2016/679/art17', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    ['eu/treaty/tfeu/art102', 'https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_102/oj'],
    ['uk/ukpga/1998/42/s6', 'https://www.legislation.gov.uk/ukpga/1998/42/section/6'],
    ['uk/uksi/2020/350', 'https://www.legislation.gov.uk/uksi/2020/350'],
    ['un/sc/res/1973', 'https://docs.un.org/en/S/RES/1973(2011)'],
    ['int/treaty/un-charter/art51', 'https://www.un.org/en/about-us/un-charter/chapter-7'],
    ['de/gg/art5', 'https://www.gesetze-im-internet.de/gg/art_5.html'],
  ])('%s', (id, link) => expect(officialLink(id, book)).toBe(link));

  test.each([
    'us/bill/hr/1',
    'us/eo/9066',
    'us/case/us/598/356',
    'us-*/bill/hb/20',
    'local/bill/1',
    'un/sc/res/9999',
    'us/pl/88/352',
    'us/act/harbor-pilots-relief-act',
    '',
  ])('%s would be a guess', (id) => expect(officialLink(id, book)).toBe(null));
});

describe('names', () => {
  test.each([
    ['us/const/amendment/14/equal-protection', '14th Amendment, Equal Protection Clause'],
    ['us/const/amendment/2', '2nd Amendment'],
    ['us/const/article/1/s8/c3', 'Commerce Clause'],
    ['us/const/article/1/s8', 'Article I, Section 8 of the U.S. Constitution'],
    ['us/usc/t18/s924/c/3', '18 U.S.C. § 924(c)(3)'],
    ['us-ca/prop/47', 'California Proposition 47'],
    ['us-fl/bill/sb/7066', 'Florida SB 7066'],
    ['us/bill/117/hr/1', 'H.R. 1 (117th Congress)'],
    ['us/act/voting-rights-act-of-1965/s5', 'Voting Rights Act, Section 5'],
    ['eu/reg/2016/679/art17', 'Article 17 of Regulation 2016/679'],
    ['uk/ukpga/1998/42', 'Human Rights Act 1998'],
    ['un/sc/res/242', 'Security Council Resolution 242'],
    ['us/case/roe-v-wade', 'Roe v. Wade'],
    ['us/ice/directive/11005.3', 'ICE Directive 11005.3'],
    ['us-ca/code/penal/s187', 'California Penal Code § 187'],
    ['us/act/harbor-pilots-relief-act', 'Harbor Pilots Relief Act'],
    ['de/stgb/s218', '§ 218 StGB'],
  ])('%s', (id, name) => expect(citationName(id, book)).toBe(name));

  test.each(['local/directive/1', 'us-*/general-order/4', 'nonsense'])('%s has none', (id) =>
    expect(citationName(id, book)).toBe(null),
  );
});

describe('parents', () => {
  test.each([
    [
      'us/const/amendment/14/equal-protection',
      ['us/const/amendment/14/equal-protection', 'us/const/amendment/14', 'us/const'],
    ],
    [
      'us/const/article/1/s8/c3',
      ['us/const/article/1/s8/c3', 'us/const/article/1/s8', 'us/const/article/1', 'us/const'],
    ],
    ['us/usc/t8/s1324/a', ['us/usc/t8/s1324/a', 'us/usc/t8/s1324', 'us/usc/t8']],
    [
      'us/act/voting-rights-act-of-1965/s5',
      ['us/act/voting-rights-act-of-1965/s5', 'us/act/voting-rights-act-of-1965'],
    ],
    ['us/case/us/410/113', ['us/case/us/410/113']],
    ['eu/reg/2016/679/art17', ['eu/reg/2016/679/art17', 'eu/reg/2016/679']],
    ['uk/ukpga/1998/42/s6', ['uk/ukpga/1998/42/s6', 'uk/ukpga/1998/42']],
    ['us/bill/117/hr/1', ['us/bill/117/hr/1']],
    ['local/directive/1', ['local/directive/1']],
  ])('of %s', (id, ids) => expect(parentIds(id)).toEqual(ids));
});

describe('the tables of names', () => {
  const instruments = everyInstrument();

  test('name at least 600 instruments', () =>
    expect(new Set(instruments.map(({ id }) => id)).size).toBeGreaterThanOrEqual(600));

  test('leave out of the detector only what it finds by its form, with the same id', () => {
    const listed = new Set(namedInstruments().map(({ id }) => id));
    const missed = instruments
      .filter(({ id }) => !listed.has(id))
      .filter((row) => {
        const text = `Congress and the Supreme Court spoke of the ${firstName(row)} in a treaty debate.`;
        return !detectCitations({ text, lang: 'en' }).some(({ id }) => id === row.id);
      });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('give each id once', () => {
    const ids = instruments.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('give each name one id, unless a year tells them apart', () => {
    const names = instruments
      .filter(({ year }) => year === null)
      .flatMap((row) => row.names.map((name) => `${name.replace(/[~^]$/, '')}`));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('hold well-formed ids', () => {
    expect(
      instruments
        .map(({ id }) => id)
        .concat(instrumentsSameAs.trim().split(/\s/), provisionsSameAs.trim().split(/\s/))
        .filter((id) => !/^[a-z*-]+(?:\/[\w.*-]+)+$/.test(id)),
    ).toEqual([]);
  });

  test('say both ways that two ids are the same', () => {
    expect(sameAs('us/case/roe-v-wade', book)).toContain('us/case/us/410/113');
    expect(sameAs('us/case/us/410/113', book)).toContain('us/case/roe-v-wade');
    expect(sameAs('us/act/defense-production-act-of-1950', book)).toEqual(['us/act/defense-production-act']);
    expect(sameAs('us/act/harbor-pilots-relief-act-of-1911', book)).toEqual([]);
    expect(sameAs('us/const', book)).toEqual([]);
  });
});
