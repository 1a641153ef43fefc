import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEvents } from '../../../src/core/log/fold-events.ts';
import type { CurrentAnnotation, LogEvent } from '../../../src/core/model/event.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';

/** What one of two profiles does next. */
type Step =
  | { readonly does: 'revise' | 'retract' | 'restore' | 'reply' | 'settle'; readonly by: 0 | 1 }
  /** One profile gives the other its events, but for those that are lost on the way. */
  | { readonly does: 'send'; readonly by: 0 | 1; readonly lost: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constantFrom(
      'revise' as const,
      'revise' as const,
      'retract' as const,
      'restore' as const,
      'reply' as const,
      'settle' as const,
    ),
    by: fc.constantFrom(0 as const, 1 as const),
  }),
  fc.record({ does: fc.constant('send' as const), by: fc.constantFrom(0 as const, 1 as const), lost: fc.nat(3) }),
);

/** A profile: its copy of the log, in the order in which events came. */
type Log = Map<string, LogEvent>;

const stands = (log: Log): CurrentAnnotation => {
  const folded = foldEvents([...log.values()]);
  if (!folded) throw new Error('the publish event is in every copy');
  return folded;
};

/** Play the steps with two profiles that hold keys of their own, the second by delegation. */
async function play(plan: readonly Step[]) {
  const keys = [makePublisher(), makePublisher()] as const;
  const first = await keys[0].publish(makeAnnotation());
  const logs: readonly [Log, Log] = [new Map([[first.id, first]]), new Map([[first.id, first]])];
  const delegation = await keys[0].delegate(first.id, keys[1].author);
  for (const log of logs) log.set(delegation.id, delegation);
  const made: LogEvent[] = [];
  for (const [turn, step] of plan.entries()) {
    const log = logs[step.by];
    const key = keys[step.by];
    const { heads } = stands(log);
    // Clocks that differ: the second profile's runs an hour behind.
    const at = new Date(Date.UTC(2026, 2, 2, 12 - step.by, turn)).toISOString();
    if (step.does === 'send') {
      for (const event of [...log.values()].slice(0, Math.max(0, log.size - step.lost)))
        logs[step.by === 0 ? 1 : 0].set(event.id, event);
      continue;
    }
    if (step.does === 'settle' && heads.length < 2) continue;
    const previous = step.does === 'settle' ? heads : heads.slice(-1);
    const body = { ...makeAnnotation(), summary: `Turn ${turn} of ${step.by}.`, reason: step.does };
    const event =
      step.does === 'retract'
        ? await key.retract(first.id, previous, `Turn ${turn}.`, at)
        : step.does === 'reply'
          ? await key.reply(first.id, previous, { name: 'n', text: `Turn ${turn}.`, sources: [] }, at)
          : await key.revise(first.id, previous, body, at);
    log.set(event.id, event);
    made.push(event);
  }
  return { logs, made };
}

describe('two profiles that edit one annotation', () => {
  test('stand alike once each has the other’s events, and no version is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 14 }), async (plan) => {
        const { logs, made } = await play(plan);
        const [one, other] = logs;
        for (const event of [...one.values()]) other.set(event.id, event);
        for (const event of [...other.values()]) one.set(event.id, event);
        const folded = stands(one);
        expect(stands(other)).toEqual(folded);
        const kept = new Set(folded.history.map(({ id }) => id));
        expect(made.filter(({ id }) => !kept.has(id))).toEqual([]);
        // Every version that nothing followed stands as a head.
        const followed = new Set(made.filter(({ kind }) => kind !== 'reply').flatMap(({ previous }) => previous));
        for (const { id, kind } of made) if (kind !== 'reply' && !followed.has(id)) expect(folded.heads).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  test('who changed it apart have two heads, until one event names both', async () => {
    const { logs } = await play([
      { does: 'revise', by: 0 },
      { does: 'revise', by: 1 },
      { does: 'send', by: 1, lost: 0 },
      { does: 'settle', by: 0 },
      { does: 'send', by: 0, lost: 0 },
    ]);
    expect(stands(logs[0]).heads).toHaveLength(1);
    expect(stands(logs[1])).toEqual(stands(logs[0]));
    expect(stands(logs[0]).history.map(({ kind }) => kind)).toEqual(['publish', 'revise', 'revise', 'revise']);
  });
});
