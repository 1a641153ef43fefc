import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import './page-styles.ts';
import rows from '../../public/explanations/en.json';
import { readBook } from '../../src/core/citation/citation-book.ts';
import { explainCitation } from '../../src/core/citation/explain-citation.ts';
import { readPack } from '../../src/core/citation/explanation-pack.ts';
import { writeBook } from '../../src/core/citation/write-book.ts';
import type { Entry } from '../../src/core/model/page.ts';
import { Card } from '../../src/parts/card.tsx';
import { toCardView } from '../../src/parts/card-view.ts';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from './english-words.ts';
import { exampleEntries } from './gallery/example-entries.ts';
import { citation as cite, report } from './gallery/example-report.ts';

const book = readBook(writeBook());
const pack = new Map(readPack(rows, book).map((row) => [row.id, row]));

beforeEach(() => setWords(englishWords));
afterEach(() => render(null, document.body));

/** The card's cells of then and now, and the sentences that begin with a day. */
function drawn(id: string, publishedOn: string) {
  const entry = cite('c', 'the words', explainCitation(id, pack, book));
  const page = report([entry]);
  const facts = { ...page.facts, publishedOn };
  render(<Card view={toCardView(entry, { report: { ...page, facts }, today: '2026-11-22' })} on={{}} />, document.body);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent?.replaceAll('\u00a0', ' ') ?? '');
  return { cells: texts('dl.then dd'), told: texts('p').filter((text) => /^\d+ \w+ \d{4}/.test(text)) };
}

test.each([
  [
    'a law of which one section was struck down',
    'us/act/voting-rights-act-of-1965',
    '2020-03-12',
    ['In force'],
    ', Section 4(b): The Supreme Court struck down',
  ],
  [
    'an act that was upheld',
    'us/act/affordable-care-act',
    '2011-03-12',
    ['In force'],
    ', Individual mandate: A tax law reduced',
  ],
  [
    'a law of which sections were repealed',
    'us/act/glass-steagall-act',
    '1998-03-12',
    [],
    ', Sections 20 and 32: The Gramm-Leach-Bliley Act',
  ],
  [
    'a ruling that was overruled since',
    'us/case/roe-v-wade',
    '2019-03-12',
    ['In force', 'Overruled'],
    '24 Jun 2022: The Supreme Court overruled it',
  ],
  [
    'a treaty that ended since',
    'int/treaty/new-start',
    '2019-03-12',
    ['In force', 'Expired'],
    '5 Feb 2026: The treaty ended',
  ],
])('%s', (_, id, publishedOn, cells, words) => {
  const seen = drawn(id, publishedOn);
  expect(seen.cells).toEqual(cells);
  expect(seen.told.some((text) => text.includes(words))).toBe(true);
});

test('of a section of a changed law nothing is said of time', () => {
  expect(drawn('us/act/voting-rights-act-of-1965/s2', '2020-03-12')).toEqual({ cells: [], told: [] });
});

test('of what nothing is known it says so, unless somebody annotated it', () => {
  const { citationBare, citationAnnotated } = exampleEntries;
  const nothing = 'Obelus has no explanation of it and no link to its text.';
  const says = (entry: Entry) => {
    render(<Card view={toCardView(entry, { report: report([entry]), today: '2026-11-22' })} on={{}} />, document.body);
    return document.body.textContent?.includes(nothing);
  };
  expect(says(citationBare)).toBe(true);
  expect(says({ ...citationAnnotated, explanation: null })).toBe(false);
});

test('a date keeps its order behind a name in another direction', () => {
  const entry = exampleEntries.arabic;
  const view = toCardView(entry, { report: report([entry], 'ar'), today: '2026-11-22' });
  render(<Card view={view} on={{}} />, document.body);
  const text = document.querySelector('.srcs li > span > span')?.firstChild;
  const wordAt = (from: number, length: number) => {
    const range = document.createRange();
    range.setStart(text ?? expect.fail(), from);
    range.setEnd(text ?? expect.fail(), from + length);
    return range.getBoundingClientRect().left;
  };
  const written = text?.textContent ?? '';
  const day = written.search(/\d/);
  expect(day).toBeGreaterThan(0);
  expect(wordAt(day, 1)).toBeLessThan(wordAt(written.indexOf('2026'), 4));
});

test('a number with a hyphen in it stands in one line', () => {
  const { citation } = exampleEntries;
  render(
    <Card view={toCardView(citation, { report: report([citation]), today: '2026-11-22' })} on={{}} />,
    document.body,
  );
  const whole = document.querySelector('h2 .whole');
  expect(document.querySelector('h2')?.textContent).toBe('Ordinance 2024-18, section 6(b)');
  expect(whole?.textContent).toBe('2024-18,');
  expect(whole?.getClientRects()).toHaveLength(1);
});
