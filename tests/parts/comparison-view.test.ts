import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/core/model/annotation.ts';
import type { Entry } from '../../src/core/model/page.ts';
import { toCardView } from '../../src/parts/card-view.ts';
import { exampleEntries } from './gallery/example-entries.ts';
import { annotation, report, statement } from './gallery/example-report.ts';

const view = (entry: Entry) => toCardView(entry, { report: report([entry]), today: '2026-11-22' });
const words = (list: readonly { readonly words: string }[] = []) => list.map((one) => one.words).join('');

const source: Source = {
  url: 'https://mill.example/minutes',
  title: 'Minutes',
  publisher: 'Mill Board',
  date: '2026-02-03',
  primary: true,
  excerpt: 'The mill will never close before the last order is filled.',
};
const cut = 'The mill will close before the last order is filled';
const quoted = (sources: readonly Source[], said = cut, more: Parameters<typeof annotation>[2] = {}) =>
  statement('q', said, 'Ada Quill', annotation('context', { sources }, more));

describe('a card beside the primary source', () => {
  test('tells what was left out, who published the source and when', () => {
    const [one, ...others] = view(quoted([source])).comparisons;
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      observation: 'leftout',
      publisher: 'Tarn Valley Fact Desk',
      publishedAt: '2026-03-14T09:03:00Z',
      before: '',
      after: '',
      only: true,
    });
    const [left] = one?.pieces.filter(({ kind }) => kind === 'leftout') ?? [];
    expect([words(left?.source), left?.turns]).toEqual(['never', 'word']);
    expect(left?.source).toEqual([{ words: 'never', turns: true }]);
  });

  test('the status and the line at the head stay the publisher’s', () => {
    const card = view(quoted([source]));
    expect([card.kind, card.notes[0]?.status, card.comparisons[0]?.observation]).toEqual([
      'context',
      'context',
      'leftout',
    ]);
  });

  test('an excerpt that is compared is not told twice', () => {
    expect(view(quoted([source])).notes[0]?.sources[0]?.excerpt).toBeUndefined();
    expect(view(quoted([source], source.excerpt)).notes[0]?.sources[0]?.excerpt).toBe(source.excerpt);
  });

  test('the source’s words around it show where it goes on', () => {
    const [one] = view(exampleEntries.leftout).comparisons;
    expect([one?.before, one?.after]).toEqual(['It is our view that', 'We remain at your service.']);
    const long = `${'Before it stands much. '.repeat(9)}${source.excerpt} ${'After it comes more. '.repeat(9)}`;
    const [other] = view(quoted([{ ...source, excerpt: long }])).comparisons;
    expect([other?.before.startsWith('… '), other?.after.endsWith(' …')]).toEqual([true, true]);
  });

  test('two publishers with one source have one comparison', () => {
    const both = statement(
      'q',
      cut,
      null,
      annotation('context', { sources: [source] }),
      annotation('contested', { sources: [source], publisher: 'Riverside Policy Library' }),
    );
    expect(view(both).comparisons).toHaveLength(1);
  });

  const { primary: _, ...secondary } = source;
  const marked = quoted([source]);
  const told: Entry =
    marked.seen.mention.mention === 'quotation'
      ? { ...marked, seen: { ...marked.seen, mention: { ...marked.seen.mention, marked: false } } }
      : marked;
  test.each<[string, Entry]>([
    ['a quotation that is the source’s', quoted([source], source.excerpt)],
    ['other words', quoted([source], 'Nobody had asked the harbour masters about this')],
    ['a source that is not primary', quoted([secondary])],
    ['a retracted annotation', quoted([source], cut, { retracted: { at: '2026-11-09T12:00:00Z', reason: '' } })],
    ['what an article tells in its own words', told],
  ])('says nothing of %s', (_, entry) => expect(view(entry).comparisons).toEqual([]));

  test('long differences are cut', () => {
    const excerpt = `The mill ${'and the farm '.repeat(2_000)}will close before the last order is filled.`;
    const [one] = view(quoted([{ ...source, excerpt }], `The mill … ${cut.slice(9)}`)).comparisons;
    expect(one?.observation).toBe('leftout');
    const shown = one?.pieces.map((piece) => words(piece.source)) ?? [];
    expect(Math.max(...shown.map(({ length }) => length))).toBe(1_202);
    expect(shown.filter((text) => text.endsWith(' …'))).toHaveLength(1);
  });

  test.each([
    [1_200, false],
    [1_201, true],
  ])('a difference of %i characters is cut: %s', (length, isCut) => {
    const left = `${'and the farm '.repeat(200)}`
      .slice(0, length - 1)
      .trimEnd()
      .padEnd(length, 's');
    const excerpt = `The mill ${left} will close before the last order is filled.`;
    const [one] = view(quoted([{ ...source, excerpt }], `The mill … ${cut.slice(9)}`)).comparisons;
    const [piece] = one?.pieces.filter(({ kind }) => kind === 'leftout') ?? [];
    expect(words(piece?.source).endsWith(' …')).toBe(isCut);
  });
});
