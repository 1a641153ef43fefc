import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeBook } from '../../src/core/citation/write-book.ts';
import { publisherId } from '../../src/core/log/publisher-id.ts';
import type { PublishEvent, RetractEvent } from '../../src/core/model/event.ts';
import type { Mention } from '../../src/core/model/mention.ts';
import type { PageFacts, SeenMention } from '../../src/core/model/page.ts';
import { knowMentions } from '../../src/matcher/know-mentions.ts';
import { toldOf } from '../../src/messaging/questions.ts';
import type { Known } from '../../src/messaging/threads.ts';
import { appendEvents } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { saveCorrections } from '../../src/store/corrections.ts';
import { Database } from '../../src/store/database.ts';
import { dismiss } from '../../src/store/dismissals.ts';
import { rememberSights } from '../../src/store/sights.ts';
import { makePublishEvent, makeRetractEvent } from '../fixtures/events.ts';
import { settingsOfReader } from '../fixtures/settings.ts';

const facts: PageFacts = { url: 'https://paper.example/bridge', title: 'Bridge', publishedOn: null, lang: 'en' };
const at = '2026-03-02T09:00:00.000Z';
const things = ['ferry', 'quarry', 'orchard'];
const publishers = ['Fen Fact Desk', 'Moor Review'];
/** Three things, each with sums that make a claim about it another one. */
const said = (place: number) =>
  `The ${things[place % 3]} of Low Marsh cost the county ${10 + (place % 5)} million crowns last year`;
const laws = ['us/const/amendment/14', 'us/const/amendment/14/equal-protection', 'us/const/amendment/4'];

beforeAll(() => {
  vi.stubGlobal('fetch', async (file: string) => new Response(file.endsWith('.txt') ? writeBook() : '[]'));
});
afterAll(() => vi.unstubAllGlobals());

const seen = (
  index: number,
  mention: Mention,
  exact: string,
  sentence = `“${exact},” said Mira Oswin.`,
): SeenMention => ({
  key: `${index}`,
  mention,
  selector: { exact, prefix: '', suffix: '' },
  sentence,
});
const toMention = ({ place, cites, half }: Line, index: number): SeenMention => {
  const whole = said(place);
  const [start, end] = half ? [whole.slice(0, 20), whole.slice(20)] : ['', whole];
  const id = laws[place % 3] ?? '';
  return cites
    ? seen(index, { mention: 'citation', type: 'const', id, text: id, start: index, end: index + 1 }, id)
    : seen(
        index,
        {
          mention: 'quotation',
          kind: 'direct',
          start: index,
          end: index + 1,
          marked: true,
          speaker: { text: 'Mira Oswin' },
          cue: null,
          attributed: true,
          confidence: 0.9,
        },
        end,
        `“${start}${end},” said Mira Oswin.`,
      );
};

interface Line {
  readonly place: number;
  readonly cites: boolean;
  readonly half: boolean;
}

const line = fc.record({ place: fc.nat(14), cites: fc.boolean(), half: fc.boolean() });
/** What is annotated, and what became of it. */
const annotated = fc.record({
  place: fc.nat(14),
  cites: fc.boolean(),
  publisher: fc.constantFrom(...publishers),
  fate: fc.constantFrom(
    'stands',
    'stands',
    'retracted',
    'retracted and seen',
    'seen',
    'dismissed',
    'of this page',
    'excludes it',
  ),
});

test('what is said soon is all that a page is told, whatever became of the annotations', async () => {
  let shorter = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(annotated, { minLength: 1, maxLength: 12 }),
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.option(fc.nat(14), { nil: null, freq: 3 }),
      async (annotations, lines, correctedTo) => {
        const database = new Database(`test-${crypto.randomUUID()}`);
        const mentions = lines.map(toMention);
        const published: PublishEvent[] = [];
        const retractions: RetractEvent[] = [];
        for (const { place, cites, publisher, fate } of annotations) {
          const event = makePublishEvent({
            publisher,
            ...(cites
              ? { claim: null, citations: [laws[place % 3] ?? ''] }
              : { claim: { text: said(place), variants: [], speaker: null, saidOn: null } }),
            ...(fate === 'excludes it' && { excludes: ['paper.example'] }),
            ...(fate === 'of this page' && { origin: { url: facts.url } }),
          });
          published.push(event);
          if (fate.startsWith('retracted')) retractions.push(makeRetractEvent(event));
          if (fate.endsWith('seen')) await rememberSights(database, [event.id], at);
          if (fate === 'dismissed')
            await dismiss(
              database,
              mentions.map(({ selector: { exact } }) => ({ annotation: event.id, exact, at })),
            );
        }
        await appendBulk(database, published);
        await appendEvents(database, retractions);
        const exact = mentions[0]?.selector.exact ?? '';
        if (correctedTo !== null)
          await saveCorrections(database, [{ exact, speaker: null, words: said(correctedTo), at }]);
        const early: Known[] = [];
        const underway = { beat: () => {}, soon: (known: Known) => early.push(known) };
        const known = await knowMentions(database, { facts, mentions }, underway);
        await database.close();
        const [first = known] = early;
        if (first.findings.length < known.findings.length) shorter++;
        const hidden = known.findings.slice(0, 1).map(({ annotation }) => publisherId(annotation));
        for (const hiddenPublishers of [[], hidden]) {
          const settings = { ...settingsOfReader, hiddenPublishers };
          expect(toldOf(first, settings)).toEqual(toldOf(known, settings));
        }
      },
    ),
    { numRuns: 60 },
  );
  // It is not just everything.
  expect(shorter).toBeGreaterThan(0);
});
