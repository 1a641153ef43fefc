import { expect, test } from 'vitest';
import { takeEvents } from '../../src/pages/settings/take-events.ts';
import { fakeSettingsWorld } from './fake-world.ts';

const publish = { kind: 'publish', body: 'one' };
const revise = { kind: 'revise', body: 'two' };

test('a log goes in part by part, and an annotation’s events stay together', async () => {
  const world = fakeSettingsWorld({ refused: 3 });
  const events = [...Array(499).fill(publish), publish, revise, revise, ...Array(400).fill(publish)];
  expect(await takeEvents(world, 'kept.json', events)).toEqual({ taken: 902, refused: 3 });
  const parts = world.calls.flatMap(([call, request]) => (call === 'stage-import' ? [request] : [])) as {
    part: number;
    events: { record: number; event: unknown }[];
    last: boolean;
  }[];
  expect(parts.map(({ part, events: sent, last }) => [part, sent.length, sent[0]?.record, last])).toEqual([
    [0, 502, 1, false],
    [1, 400, 503, true],
  ]);
  expect(world.calls.at(-1)).toEqual(['forget-import', { job: 'job' }]);
});

test('without events nothing is asked', async () => {
  const world = fakeSettingsWorld();
  expect(await takeEvents(world, 'kept.json', [])).toEqual({ taken: 0, refused: 0 });
  expect(world.calls).toEqual([]);
});
