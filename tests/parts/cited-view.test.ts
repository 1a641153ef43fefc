import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../src/core/citation/citation-book.ts';
import { explainCitation } from '../../src/core/citation/explain-citation.ts';
import { readPack } from '../../src/core/citation/explanation-pack.ts';
import { writeBook } from '../../src/core/citation/write-book.ts';
import type { Explanation, InstrumentChange } from '../../src/core/model/explanation.ts';
import { toCitedView } from '../../src/parts/cited-view.ts';
import { citation, report } from './gallery/example-report.ts';

const book = readBook(writeBook());
const pack = new Map(
  readPack(JSON.parse(readFileSync('public/explanations/en.json', 'utf8')), book).map((row) => [row.id, row]),
);
const today = '2026-11-22';

function view(explanation: Explanation | null, publishedOn: string | null) {
  const entry = citation('c', 'the act', explanation);
  const { mention } = entry.seen;
  if (mention.mention !== 'citation') throw new Error('not a citation');
  const page = report([entry]);
  return toCitedView(entry, mention, { ...page, facts: { ...page.facts, publishedOn } }, today);
}

/** Then, now and the days that are told. */
function told(explanation: Explanation | null, publishedOn: string | null) {
  const { article, now, changes } = view(explanation, publishedOn);
  return [article?.standing ?? null, now?.standing ?? null, changes.map(({ date }) => date.slice(0, 4)).join(' ')];
}

test('a card leads to where the page cites the same again, and to nothing else that it cites', () => {
  const entries = ['one', 'two', 'three'].map((key) => citation(key, 'the act', null));
  const [entry, , third] = entries;
  if (entry?.seen.mention.mention !== 'citation' || third?.seen.mention.mention !== 'citation')
    throw new Error('no citation');
  const other = { ...third, seen: { ...third.seen, mention: { ...third.seen.mention, id: 'us/act/another' } } };
  const page = report([...entries.slice(0, 2), other]);
  expect(toCitedView(entry, entry.seen.mention, page, today).also.map(({ key }) => key)).toEqual(['two']);
});

describe('what the pack says on a card', () => {
  test.each([
    [
      'the Voting Rights Act before a part was struck down',
      'us/act/voting-rights-act-of-1965',
      '2010-01-01',
      'in-force',
      'in-force',
      '1965 2013',
    ],
    [
      'the Voting Rights Act after',
      'us/act/voting-rights-act-of-1965',
      '2020-01-01',
      'in-force',
      'in-force',
      '1965 2013',
    ],
    ['a section of it that stands', 'us/act/voting-rights-act-of-1965/s2', '2020-01-01', null, null, ''],
    [
      'a campaign law of which a part was struck down',
      'us/act/bipartisan-campaign-reform-act',
      '2005-01-01',
      'in-force',
      'in-force',
      '2002 2010',
    ],
    ['a law of which sections were repealed', 'us/act/glass-steagall-act', '1998-01-01', null, null, '1999'],
    ['an act that was upheld', 'us/act/affordable-care-act', '2011-01-01', 'in-force', 'in-force', '2010 2012 2017'],
    ['an act before it was one', 'us/act/affordable-care-act', '2009-08-01', 'none', 'in-force', '2010 2012 2017'],
    ['a ruling before it was overruled', 'us/case/roe-v-wade', '2019-05-01', 'in-force', 'overruled', '2022'],
    ['a ruling after', 'us/case/roe-v-wade', '2023-05-01', 'overruled', 'overruled', '2022'],
    [
      'a law between its part and its end',
      'us/act/defense-of-marriage-act',
      '2015-01-01',
      'in-force',
      'repealed',
      '2013 2022',
    ],
    [
      'a law that was replaced, its beginning not known',
      'us/act/no-child-left-behind-act',
      '2010-01-01',
      null,
      'replaced',
      '2015',
    ],
    ['a regulation in force before it applied', 'eu/reg/2016/679', '2017-06-01', 'in-force', 'in-force', '2016'],
    ['a treaty that ended', 'int/treaty/new-start', '2020-01-01', 'in-force', 'expired', '2026'],
  ])('%s', (_, id, publishedOn, article, now, years) => {
    expect(told(explainCitation(id, pack, book), publishedOn)).toEqual([article, now, years]);
  });

  test('what is now said to be struck down, overruled, replaced or repealed is so as a whole', () => {
    const ended = [...pack.values()]
      .filter((row) => !['in-force', undefined].includes(view(row, null).now?.standing))
      .map(({ id }) => id)
      .sort();
    expect(ended).toEqual([
      'eu/dir/1995/46',
      'eu/dir/2006/24',
      'eu/policy/privacy-shield',
      'int/treaty/nafta',
      'int/treaty/new-start',
      'uk/ukpga/1972/68',
      'uk/ukpga/2011/14',
      'us/act/defense-of-marriage-act',
      'us/act/no-child-left-behind-act',
      'us/case/chevron-v-natural-resources-defense-council',
      'us/case/planned-parenthood-v-casey',
      'us/case/plessy-v-ferguson',
      'us/case/roe-v-wade',
      'us/const/amendment/18',
      'us/eo/13769',
    ]);
  });
});

describe('whole and part', () => {
  const change = (date: string, what: InstrumentChange['what'], part?: string): InstrumentChange => ({
    date,
    what,
    text: 'It changed.',
    source: 'https://law.example/',
    ...(part ? { part } : {}),
  });
  const law = (...changes: InstrumentChange[]): Explanation => ({
    id: 'x/act',
    name: 'Act',
    text: '',
    link: null,
    changes,
  });
  const amended = law(change('2000-01-01', 'in-force'), change('2010-01-01', 'amended'));
  const partOnly = law(change('2010-01-01', 'struck-down', '§ 4(b)'));
  const endless = law(change('2010-01-01', 'amended'), change('2015-01-01', 'repealed'));

  test.each([
    ['an amended act, before it', amended, '1999-01-01', 'none', 'amended', '2000 2010'],
    ['an amended act, between', amended, '2005-01-01', 'in-force', 'amended', '2010'],
    ['an amended act, on the day', amended, '2010-01-01', 'amended', 'amended', '2010'],
    ['an amended act, after', amended, '2020-01-01', 'amended', 'amended', '2010'],
    ['only a part changed, before', partOnly, '2005-01-01', null, null, '2010'],
    ['only a part changed, after', partOnly, '2020-01-01', null, null, '2010'],
    ['no beginning known, before', endless, '2005-01-01', null, 'repealed', '2010 2015'],
    ['no beginning known, between', endless, '2012-01-01', 'amended', 'repealed', '2015'],
    ['no beginning known, after', endless, '2020-01-01', 'repealed', 'repealed', '2015'],
    ['an article without a day', endless, null, null, 'repealed', '2015'],
  ])('%s', (_, explanation, publishedOn, article, now, years) => {
    expect(told(explanation, publishedOn)).toEqual([article, now, years]);
  });
});
