import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/page.ts';
import { toCardView } from '../../src/parts/card-view.ts';
import { exampleEntries } from './gallery/example-entries.ts';
import { annotation, citation, report, statement } from './gallery/example-report.ts';
import { hostileEntry } from './gallery/hostile-entry.ts';

const all = report(Object.values(exampleEntries));
const view = (name: keyof typeof exampleEntries) =>
  toCardView(exampleEntries[name], { report: all, today: '2026-11-22' });

describe('what a card shows', () => {
  test('notes stand as they are given, newest first, and the first decides the line', () => {
    const { notes, kind, differing } = view('contested');
    expect(notes.map(({ publisher }) => publisher)).toEqual(['Tarn Valley Fact Desk', 'Riverside Policy Library']);
    expect(kind).toBe('contested');
    expect(differing).toBe(2);
  });

  test('publishers who agree do not differ', () => {
    const both = statement('x', 'words', null, annotation('context'), annotation('context', { publisher: 'Other' }));
    expect(toCardView(both, { report: report([both]), today: '2026-11-22' }).differing).toBe(0);
  });

  test('one publisher who says two things differs from nobody', () => {
    const both = statement('x', 'words', null, annotation('context'), annotation('supported'));
    expect(toCardView(both, { report: report([both]), today: '2026-11-22' }).differing).toBe(0);
  });

  test('two publishers of one name are told apart by their keys, and do differ', () => {
    const double = annotation('supported', {}, { author: 'another-key-than-that' });
    const both = statement('x', 'words', null, annotation('context', {}, { author: 'the-key-of-this-name' }), double);
    const { differing, notes, history } = toCardView(both, { report: report([both]), today: '2026-11-22' });
    expect(differing).toBe(2);
    const names = ['Tarn Valley Fact Desk (the-key-of-t)', 'Tarn Valley Fact Desk (another-key-)'];
    expect(notes.map(({ publisher }) => publisher)).toEqual(names);
    expect(history.map(({ publisher }) => publisher)).toEqual(names);
  });

  test('what is told in the article’s own words is compared with no source', () => {
    const { seen, ...entry } = exampleEntries.differs;
    if (seen.mention.mention !== 'quotation') throw new Error('no quotation');
    const told = { ...entry, seen: { ...seen, mention: { ...seen.mention, marked: false } } };
    expect(view('differs').comparisons).toHaveLength(1);
    expect(toCardView(told, { report: all, today: '2026-11-22' }).comparisons).toEqual([]);
  });

  test('of more sources than anybody reads the first fifty are shown', () => {
    const sources = Array.from({ length: 60 }, (_, n) => ({
      url: `https://source.example/${n}`,
      title: `Source ${n}`,
      publisher: 'Harbour County',
      date: null,
    }));
    const entry = statement('x', 'words', null, annotation('context', { sources }));
    const [note] = toCardView(entry, { report: report([entry]), today: '2026-11-22' }).notes;
    expect(note?.sources.map(({ title }) => title)).toEqual(sources.slice(0, 50).map(({ title }) => title));
  });

  test('a retraction comes before the status it had', () => {
    expect(view('retracted').kind).toBe('retracted');
    expect(view('retracted').notes[0]?.status).toBe('context');
  });

  test.each([
    ['a review that is due', '2026-06-01', '2026-06-01'],
    ['a review that is not yet due', '2027-01-01', null],
  ])('%s', (_, reviewBy, expected) => {
    const entry = statement('x', 'words', null, annotation('context', { reviewBy }));
    expect(toCardView(entry, { report: report([entry]), today: '2026-11-22' }).notes[0]?.reviewDue).toBe(expected);
  });

  test('statements and citations are counted apart', () => {
    const { arabic: _, longWords: __, ...plain } = exampleEntries;
    const page = report(Object.values(plain));
    expect(toCardView(plain.contested, { report: page, today: '2026-11-22' }).position).toEqual({ index: 1, total: 9 });
    expect(toCardView(plain.citationBare, { report: page, today: '2026-11-22' }).position).toEqual({
      index: 4,
      total: 4,
    });
  });

  test('what is only near is related, and no reason for a mark', () => {
    const { kind, notes, related, reasons } = view('related');
    expect({ kind, notes: notes.length, related: related.length, reasons: reasons.length }).toEqual({
      kind: 'none',
      notes: 0,
      related: 1,
      reasons: 0,
    });
  });

  test('history is told oldest first, whoever acted', () => {
    expect(view('contested').history.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-03-14',
      '2026-03-18',
      '2026-03-20',
      '2026-04-02',
    ]);
  });
});

/** Every text of a card that somebody else wrote. */
function textsOf(entry: Entry): readonly (string | null | undefined)[] {
  const seen = toCardView(entry, { report: report([entry]), today: '2026-11-22' });
  const [note] = seen.notes;
  const [{ reason } = { reason: null }] = seen.reasons;
  return [
    seen.said?.words,
    seen.said?.speaker,
    note?.publisher,
    note?.summary,
    note?.rating?.words,
    note?.rating?.author,
    ...(note?.sources.flatMap(({ title, publisher, excerpt = '' }) => [title, publisher, excerpt]) ?? []),
    ...seen.replies.flatMap(({ name, text }) => [name, text]),
    ...seen.history.flatMap((line) => [line.publisher, line.reason]),
    ...(reason?.by === 'claim' ? [...reason.agree, ...reason.differ] : []),
    seen.place,
  ];
}

test('no text turns the words of the interface beside it round', () => {
  const shown = textsOf(hostileEntry('Fen \u202eksed\u202c \u2066tcaf\u2069 \u05d0\u200f'));
  expect(shown.filter((text) => text && /[\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
  // Marks that only say how a letter beside them is read stay.
  expect(shown).toContain('Fen ksed tcaf \u05d0\u200f');
});

test('a card of megabytes is no larger than a card can be read', () => {
  const shown = textsOf(hostileEntry('A million letters of text. '.repeat(40_000))).map((text) => text?.length ?? 0);
  expect(shown.length).toBeGreaterThan(20);
  expect(Math.max(...shown)).toBeLessThan(4_100);
});

describe('what a citation’s card says of time', () => {
  const changes = [
    { date: '2020-01-01', what: 'in-force', text: 'a', source: 'https://law.example/a' },
    { date: '2026-07-01', what: 'amended', text: 'b', source: 'https://law.example/b' },
    { date: '2030-01-01', what: 'repealed', text: 'c', source: 'https://law.example/c' },
  ] as const;
  const cited = (today: string, publishedOn: string | null, kept: readonly (typeof changes)[number][] = changes) => {
    const entry = citation('c', 'the act', { id: 'x/act', name: 'The Act', text: '', link: null, changes: kept });
    const page = report([entry]);
    const facts = { ...page.facts, publishedOn };
    return toCardView(entry, { report: { ...page, facts }, today }).cited;
  };

  test('it stood otherwise on the article’s day', () => {
    const seen = cited('2026-11-22', '2026-03-12');
    expect([seen?.article?.standing, seen?.now?.standing]).toEqual(['in-force', 'amended']);
    expect(seen?.changes.map(({ text }) => text)).toEqual(['b']);
  });
  test('nothing changed since: the last change is told', () => {
    const seen = cited('2026-11-22', '2026-08-01T10:00:00Z');
    expect([seen?.article?.standing, seen?.now?.standing]).toEqual(['amended', 'amended']);
    expect(seen?.changes.map(({ text }) => text)).toEqual(['b']);
  });
  test('an article older than the law', () =>
    expect(cited('2026-11-22', '2019-05-05')?.article?.standing).toBe('none'));
  test('a change that is still to come is not told as one', () => {
    expect(cited('2026-11-22', null)?.changes.map(({ text }) => text)).toEqual(['b']);
  });
  test('without a date of the article there is only now', () => expect(cited('2026-11-22', null)?.article).toBeNull());
  test('without known changes nothing is said', () => {
    expect(cited('2026-11-22', '2026-03-12', [])).toMatchObject({ article: null, now: null, changes: [] });
  });
  test('the other places that cite the same are listed, this one is not', () => {
    expect(view('citation').cited?.also.map(({ key }) => key)).toEqual(['c2']);
  });
});
