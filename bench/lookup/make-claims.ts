import type { PublishEvent } from '../../src/core/model/event.ts';
import type { SeenMention } from '../../src/core/model/page.ts';

const vocabulary = 80_000;
const speakers = 5_000;
/** Words before whose rank the frequencies are flat: content words are less uneven than all words (Mandelbrot 1953). */
const head = 20;
const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo ya zel bren cor dast fim gol'.split(' ');
const grammar = 'the of and in to that for with on by from at'.split(' ');

/** A number in [0, 1) that a seed and a place decide (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An invented word; the same rank is always the same word. */
function word(rank: number): string {
  let text = '';
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length];
  return text;
}

/** The text of claim `place`: 6 to 14 words that carry matter, by Zipf's law, between words that carry grammar. */
export function claimText(place: number): string {
  const next = random(place * 7919 + 17);
  const words: string[] = [];
  for (let left = 6 + Math.floor(next() * 9); left > 0; left--) {
    const rank = Math.floor(head * ((vocabulary + head) / head) ** next()) - head;
    if (next() < 0.6) words.push(grammar[Math.floor(next() * grammar.length)] ?? 'the');
    words.push(word(rank));
  }
  return words.join(' ');
}

function name(place: number): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word(place % 60))} ${capital(word(100_000 + place))}`;
}

/** Claim `place` as an import brings it. */
export function makeEvent(place: number): PublishEvent {
  const next = random(place * 104_729 + 3);
  const id = Array.from({ length: 8 }, () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  const text = claimText(place);
  return {
    id,
    kind: 'publish',
    annotation: '',
    previous: [],
    author: '',
    at: '2026-03-01T09:00:00.000Z',
    signature: '',
    body: {
      claim: { text, variants: [], speaker: name(Math.floor(next() * speakers)), saidOn: '2026-02-27' },
      citations: [],
      status: 'contested',
      summary: `${claimText(place + 5e6)}. ${claimText(place + 6e6)}.`,
      sources: [{ url: `https://checks.example/${id}`, title: text, publisher: 'Fen Fact Desk', date: '2026-02-28' }],
      publisher: 'Fen Fact Desk',
      target: null,
      language: 'en',
    },
  };
}

/** A page's statements: one in twenty repeats a claim, the others are like claims but new. */
export function makeStatements(count: number, claims: number, round: number): SeenMention[] {
  return Array.from({ length: count }, (_, i): SeenMention => {
    const known = i % 20 === 7;
    const { claim } = makeEvent(known ? (round * 977 + i * 131) % claims : 2e7 + round * 1000 + i).body;
    const exact = claim?.text ?? '';
    return {
      key: `${round}-${i}`,
      mention: {
        mention: 'quotation',
        kind: 'direct',
        start: 0,
        end: exact.length,
        marked: true,
        speaker: { text: claim?.speaker ?? '' },
        cue: null,
        attributed: true,
        confidence: 0.9,
      },
      selector: { exact, prefix: '', suffix: '' },
      sentence: exact,
    };
  });
}
