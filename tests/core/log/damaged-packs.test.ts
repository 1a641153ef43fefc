import { describe, expect, test } from 'vitest';
import { hash, verify } from '../../../src/cli/node-crypto.ts';
import { checkPack } from '../../../src/core/log/check-pack.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import type { LogEvent } from '../../../src/core/model/event.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';

const SEED = 20261123;

/** Numbers from a seed, the same in every run: a linear congruence, its upper bits. */
function random(seed: number) {
  let state = BigInt(seed);
  return (most: number) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 33n) % most;
  };
}

/** Every field that an annotation can have. */
const whole: Annotation = makeAnnotation({
  claim: {
    text: 'The weir cost 140 crowns',
    variants: ['140 crowns for a weir'],
    speaker: 'Ina Corrow',
    saidOn: '2026-02-01',
  },
  citations: ['us/policy/daca'],
  sources: [
    {
      url: 'https://fen.example/1',
      title: 'Accounts',
      publisher: 'Fen',
      date: '2026-01-05',
      excerpt: '140',
      primary: true,
    },
  ],
  target: { url: 'https://fen.example/page', selector: { exact: 'The weir', prefix: 'She said: ', suffix: ' in May' } },
  excludes: ['fen.example'],
  rating: { words: 'Half true', author: 'Fen Desk', date: '2026-01-06' },
  licence: 'CC-BY-4.0',
  reviewBy: '2026-12-01',
  origin: { url: 'https://fen.example/1', id: 'a' },
});
/** Fields that may be absent: without one the event is another, and no longer what its id names. */
const optional = /\.(excerpt|primary|excludes|rating|licence|reviewBy|origin|origin\.id)$/;
const nullable = /\.(claim|speaker|saidOn|target|sources\.\d+\.date)$/;

type Path = readonly (string | number)[];

/** A pack of every kind of event, by an author and somebody that the author delegated to. */
async function makePack(): Promise<LogEvent[]> {
  const author = makePublisher();
  const delegate = makePublisher();
  const publish = await author.publish(whole);
  const allowed = await author.delegate(publish.id, delegate.author);
  const revise = await delegate.revise(publish.id, [publish.id], { ...whole, reason: 'Recounted.' });
  const reply = await makePublisher().reply(publish.id, [revise.id], {
    name: 'The mill',
    text: 'We paid half.',
    sources: whole.sources,
  });
  const retract = await author.retract(publish.id, [revise.id], 'Two weirs were mixed up.');
  return [publish, allowed, revise, reply, retract];
}

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* pathsOf(one, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* pathsOf(one, [...path, key]);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => Object(inner)[key], value);
}

/** The event with the value at a path replaced; `undefined` takes the field out. */
function put(event: LogEvent, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(event);
  const parent = at(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent) && value === undefined) parent.splice(Number(key), 1);
  else if (value === undefined) delete Object(parent)[String(key)];
  else Object(parent)[String(key)] = value;
  return copy;
}

/** Another value that the field could have. */
function another(name: string, value: unknown): unknown {
  if (name === '.status') return value === 'context' ? 'differs' : 'context';
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return null;
  if (name === '.signature') return value.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  const turned = value.replace(/.$/, (last) => (last === '0' ? '1' : last === 'Z' ? 'Z' : '0'));
  return value.endsWith('Z') ? value.replace(/\d(?=Z)/, (last) => (last === '7' ? '8' : '7')) : turned;
}

/** What is done to a field, and the reason that is right then. */
function damage(event: LogEvent, path: Path, way: number): readonly [harmed: unknown, reason: string] | null {
  const name = `.${path.join('.').replace(/^body\./, '')}`;
  const value = at(event, path);
  const own = path.length === 1 ? path[0] : null;
  if (way === 0) {
    const kept =
      optional.test(name) ||
      (typeof path.at(-1) === 'number' && (event.kind === 'reply' || !/sources\.\d+$/.test(name)));
    return [put(event, path, undefined), kept ? 'id' : 'shape'];
  }
  if (way === 1) return [put(event, path, 7), 'shape'];
  if (way === 2) return [put(event, path, null), nullable.test(name) && value !== null ? 'id' : 'shape'];
  if (way === 3)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [put(event, path, { ...value, more: 'x' }), 'shape']
      : null;
  const other = typeof value === 'string' || typeof value === 'boolean' ? another(name, value) : null;
  if (other === null || other === value || (own === 'annotation' && value === '')) return null;
  return [put(event, path, other), own === 'kind' ? 'shape' : own === 'signature' ? 'signature' : 'id'];
}

/** What becomes of the events that follow one that is refused. */
const followers: readonly (readonly (readonly [number, string])[])[] = [
  [
    [1, 'no-annotation'],
    [2, 'no-annotation'],
    [3, 'no-annotation'],
    [4, 'no-annotation'],
  ],
  [[2, 'not-the-author']],
  [
    [3, 'previous'],
    [4, 'previous'],
  ],
  [],
  [],
];

describe('a pack with one event damaged', { timeout: 120_000 }, () => {
  test('in any field of any kind of event: it is refused by its reason, and so is what leans on it', async () => {
    const pack = await makePack();
    expect((await checkPack(records(pack), hash, verify)).faults).toEqual([]);
    const reasons = new Map<string, number>();
    const wrong: unknown[] = [];
    for (const [place, event] of pack.entries())
      for (const path of pathsOf(event))
        for (const way of [0, 1, 2, 3, 4]) {
          const harmed = damage(event, path, way);
          if (!harmed) continue;
          const found = await faultsOf(pack.with(place, harmed[0] as LogEvent)); // that is what is tried
          const expected = [[place, harmed[1]], ...(followers[place] ?? [])];
          if (JSON.stringify(found) !== JSON.stringify(expected))
            wrong.push({ kind: event.kind, path: path.join('.'), way, found, expected });
          reasons.set(harmed[1], (reasons.get(harmed[1]) ?? 0) + 1);
        }
    process.stdout.write(`fields damaged: ${JSON.stringify(Object.fromEntries(reasons))}\n`);
    expect(wrong).toEqual([]);
  });

  test('1,000 times in one byte of its text, from a seed: never taken, never an exception', async () => {
    const dice = random(SEED);
    const pack = await makePack();
    const reasons = new Map<string, number>();
    const taken: string[] = [];
    for (let turn = 0; turn < 1_000; turn++) {
      const place = dice(pack.length);
      const text = JSON.stringify(pack[place]);
      const spot = dice(text.length);
      const unit = String.fromCharCode(32 + dice(95));
      if (unit === text[spot]) continue;
      const harmed = `${text.slice(0, spot)}${unit}${text.slice(spot + 1)}`;
      const event = read(harmed);
      const faults = event === undefined ? [] : await faultsOf(pack.with(place, event as LogEvent)); // that is what is tried
      const why = event === undefined ? 'broken-json' : faults.find(([at]) => at === place)?.[1];
      if (why === undefined && JSON.stringify(JSON.parse(harmed)) !== text)
        taken.push(harmed.slice(spot - 30, spot + 30));
      reasons.set(why ?? 'the same event', (reasons.get(why ?? 'the same event') ?? 0) + 1);
    }
    process.stdout.write(`bytes damaged: ${JSON.stringify(Object.fromEntries(reasons))}\n`);
    expect(taken).toEqual([]);
  });
});

const records = (events: readonly unknown[]) => events.map((event, record) => ({ record, event }));

async function faultsOf(events: readonly unknown[]): Promise<(readonly [number, string])[]> {
  const { events: sound, faults } = await checkPack(records(events), hash, verify);
  expect(sound.length + faults.length).toBe(events.length);
  return faults.map(({ record, fault }) => [record, fault] as const);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
