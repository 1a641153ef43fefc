import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEvents } from '../../../src/core/log/fold-events.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';

describe('an annotation folds', () => {
  test('to what was published', async () => {
    const event = await makePublisher().publish(makeAnnotation());
    expect(foldEvents([event])).toMatchObject({
      id: event.id,
      body: event.body,
      retracted: null,
      heads: [event.id],
      signed: true,
    });
  });

  test('to its last revision, and keeps the history', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const second = await publisher.revise(first.id, [first.id], {
      ...makeAnnotation({ status: 'context' }),
      reason: 'The audit came.',
    });
    const folded = foldEvents([second, first]);
    expect(folded).toMatchObject({ revisedAt: second.at, publishedAt: first.at, heads: [second.id] });
    expect(folded?.body).toEqual(makeAnnotation({ status: 'context' }));
    expect(folded?.history.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['publish', null],
      ['revise', 'The audit came.'],
    ]);
  });

  test('and its history says what each revision changed of the text it followed', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const body = makeAnnotation();
    const second = await publisher.revise(first.id, [first.id], {
      ...body,
      status: 'context',
      reason: 'The audit came.',
    });
    const away = await publisher.retract(first.id, [second.id], 'Two bridges were mixed up.');
    const third = await publisher.revise(first.id, [away.id], {
      ...body,
      status: 'context',
      summary: 'Another.',
      sources: [...body.sources, { url: 'https://a.example/', title: 'A', publisher: 'B', date: null }],
      reason: '',
    });
    const lines = new Map(foldEvents([third, first, away, second])?.history.map((line) => [line.id, line]));
    const told = [first, second, away, third].map(({ id }) => [lines.get(id)?.changed, lines.get(id)?.status]);
    expect(told).toEqual([
      [undefined, undefined],
      [['status'], { before: first.body.status, after: 'context' }],
      [undefined, undefined],
      [['summary', 'sources'], undefined],
    ]);
    expect([first, second, away, third].map(({ id }) => lines.get(id)?.restored)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ]);
  });

  test('to a retraction that still knows what was said', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const last = await publisher.retract(first.id, [first.id], 'Two bridges were mixed up.');
    const folded = foldEvents([first, last]);
    expect(folded?.retracted).toEqual({ at: last.at, reason: 'Two bridges were mixed up.' });
    expect(folded?.body).toEqual(first.body);
  });

  test('without what another author tried to revise or retract', async () => {
    const first = await makePublisher().publish(makeAnnotation());
    const stranger = makePublisher();
    const revision = await stranger.revise(first.id, [first.id], { ...makeAnnotation(), summary: 'No.', reason: 'x' });
    const retraction = await stranger.retract(first.id, [first.id], 'No.');
    expect(foldEvents([first, revision, retraction])).toMatchObject({ body: first.body, retracted: null });
  });

  test('without what anybody tries to revise or retract where nobody signed', async () => {
    const first = { ...(await makePublisher().publish(makeAnnotation())), author: '', signature: '' };
    const retraction = { ...(await makePublisher().retract(first.id, [first.id], 'No.')), author: '', signature: '' };
    expect(foldEvents([first, retraction])).toMatchObject({ retracted: null, signed: false });
  });

  test('with what a key does that the author delegated to, in whatever order the events come', async () => {
    const author = makePublisher();
    const friend = makePublisher();
    const first = await author.publish(makeAnnotation());
    const delegation = await author.delegate(first.id, friend.author);
    const revision = await friend.revise(first.id, [first.id], { ...makeAnnotation(), summary: 'Yes.', reason: 'x' });
    expect(foldEvents([revision, first, delegation])).toMatchObject({
      body: { summary: 'Yes.' },
      heads: [revision.id],
      delegates: [friend.author],
    });
    expect(foldEvents([revision, first])).toMatchObject({ body: first.body, heads: [first.id] });
  });

  describe('of a key that was withdrawn', async () => {
    const author = makePublisher();
    const friend = makePublisher();
    const say = (summary: string) => ({ ...makeAnnotation(), summary, reason: 'x' });
    const first = await author.publish(makeAnnotation());
    const delegation = await author.delegate(first.id, friend.author);
    const known = await friend.revise(first.id, [first.id], say('Known.'));
    const withdrawal = await author.delegate(first.id, friend.author, '2026-03-06T09:00:00.000Z', {
      previous: [known.id],
      withdrawn: true,
    });
    // With a clock set back, so that it seems to come before the withdrawal.
    const late = await friend.revise(first.id, [known.id], say('Late.'), '2026-03-02T10:00:00.000Z');
    const lifting = await author.delegate(first.id, friend.author, '2026-03-07T09:00:00.000Z', {
      previous: [withdrawal.id],
    });
    const taken = await author.revise(first.id, [late.id], say('Taken over.'), '2026-03-08T09:00:00.000Z');
    const all = [first, delegation, known, withdrawal, late] as const;

    test('stays what the author knew of, and nothing else, whatever the clock says', () => {
      const folded = foldEvents(all);
      expect(folded).toMatchObject({ body: { summary: 'Known.' }, heads: [known.id] });
      expect(folded).not.toHaveProperty('delegates');
      expect(foldEvents(all.toReversed())).toEqual(folded);
    });
    test('counts everything once a delegation lifts the withdrawal', () => {
      expect(foldEvents([...all, lifting])).toMatchObject({ heads: [late.id], delegates: [friend.author] });
    });
    test('counts what the author went on from', () => {
      expect(foldEvents([...all, taken])).toMatchObject({ body: { summary: 'Taken over.' }, heads: [taken.id] });
      expect(foldEvents([...all, taken])?.history.map(({ id }) => id)).toContain(late.id);
    });
    test('counts everything where somebody else withdrew it', async () => {
      const other = makePublisher();
      const forged = await other.delegate(first.id, friend.author, undefined, { previous: [], withdrawn: true });
      expect(foldEvents([first, delegation, known, forged])).toMatchObject({ heads: [known.id] });
    });
  });

  test('without a delegation by anybody but the first author', async () => {
    const first = await makePublisher().publish(makeAnnotation());
    const stranger = makePublisher();
    const delegation = await stranger.delegate(first.id, stranger.author);
    const retraction = await stranger.retract(first.id, [first.id], 'No.');
    expect(foldEvents([first, delegation, retraction])).toMatchObject({ retracted: null, heads: [first.id] });
  });

  const origin = { url: 'https://www.desk.example/bridge' };
  const unsigned = { author: '', signature: '' };

  test('to an unsigned revision of what nobody signed, where publisher and host are the same', async () => {
    const publisher = makePublisher();
    const first = { ...(await publisher.publish(makeAnnotation({ origin }))), ...unsigned };
    const body = { ...makeAnnotation({ origin: { url: 'https://desk.example/other' } }), summary: 'New.', reason: '' };
    const revision = { ...(await publisher.revise(first.id, [first.id], body)), ...unsigned };
    expect(foldEvents([first, revision])).toMatchObject({ body: { summary: 'New.' }, heads: [revision.id] });
  });

  test.each([
    ['of another host', { origin: { url: 'https://desk.example.elsewhere.example/bridge' } }],
    ['whose host only looks alike', { origin: { url: 'https://desk.example@elsewhere.example/bridge' } }],
    ['of another publisher', { origin, publisher: 'Somebody Else' }],
    ['without an origin', {}],
  ])('without an unsigned revision %s', async (_, change) => {
    const publisher = makePublisher();
    const first = { ...(await publisher.publish(makeAnnotation({ origin }))), ...unsigned };
    const body = { ...makeAnnotation(change), summary: 'Forged.', reason: '' };
    const revision = { ...(await publisher.revise(first.id, [first.id], body)), ...unsigned };
    expect(foldEvents([first, revision])).toMatchObject({ body: first.body, heads: [first.id] });
  });

  test('without an unsigned revision of what somebody signed', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation({ origin }));
    const body = { ...makeAnnotation({ origin }), summary: 'Forged.', reason: '' };
    const revision = { ...(await publisher.revise(first.id, [first.id], body)), ...unsigned };
    expect(foldEvents([first, revision])).toMatchObject({ body: first.body, heads: [first.id] });
  });

  test('with anybody’s reply, which changes nothing else', async () => {
    const first = await makePublisher().publish(makeAnnotation());
    const reply = await makePublisher().reply(first.id, [first.id], {
      name: 'Office of Mira Oswin',
      text: 'The road belongs to the bridge.',
      sources: [],
    });
    expect(foldEvents([first, reply])).toMatchObject({
      body: first.body,
      heads: [first.id],
      replies: [{ name: 'Office of Mira Oswin', text: 'The road belongs to the bridge.', at: reply.at }],
    });
  });

  test('to the later of two revisions that follow the same event, and names both', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const early = await publisher.revise(
      first.id,
      [first.id],
      { ...makeAnnotation(), summary: 'Early.', reason: '' },
      '2026-03-02T09:00:00.000Z',
    );
    const late = await publisher.revise(
      first.id,
      [first.id],
      { ...makeAnnotation(), summary: 'Late.', reason: '' },
      '2026-03-02T10:00:00.000Z',
    );
    expect(foldEvents([late, first, early])).toMatchObject({
      body: { summary: 'Late.' },
      heads: [early.id, late.id],
      conflict: true,
    });
    const settled = await publisher.revise(
      first.id,
      [early.id, late.id],
      { ...makeAnnotation(), summary: 'Both.', reason: 'Settled.' },
      '2026-03-02T11:00:00.000Z',
    );
    expect(foldEvents([settled, late, first, early])).toMatchObject({
      body: { summary: 'Both.' },
      heads: [settled.id],
    });
  });

  test.each([
    ['the same text restored twice', 'Right after all.', 'Was true.', ['revise', 'revise'], undefined],
    ['one restored and one retracted again for another reason', 'Right.', 'Wrong again.', ['revise', 'retract'], true],
    ['two retractions of one reason', 'Gone.', 'Gone.', ['retract', 'retract'], undefined],
    ['two retractions of two reasons', 'Gone.', 'Wrong year.', ['retract', 'retract'], true],
  ] as const)('to a conflict only where there is something to decide: %s', async (_, one, other, kinds, conflict) => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const before = await publisher.retract(first.id, [first.id], 'By mistake.');
    const act = (kind: 'revise' | 'retract', reason: string, at: string) =>
      kind === 'revise'
        ? publisher.revise(first.id, [before.id], { ...makeAnnotation(), reason }, at)
        : publisher.retract(first.id, [before.id], reason, at);
    const early = await act(kinds[0], one, '2026-12-02T09:00:00.000Z');
    const late = await act(kinds[1], other, '2026-12-02T10:00:00.000Z');
    const folded = foldEvents([late, first, before, early]);
    expect(folded?.heads).toEqual([early.id, late.id]);
    expect(folded?.conflict).toBe(conflict);
  });

  test('to nothing without its publish event', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    expect(foldEvents([await publisher.retract(first.id, [first.id], 'Gone.')])).toBeNull();
  });

  test('alike in every order of its events', async () => {
    const publisher = makePublisher();
    const first = await publisher.publish(makeAnnotation());
    const second = await publisher.revise(first.id, [first.id], { ...makeAnnotation(), reason: 'a' });
    const third = await publisher.retract(first.id, [second.id], 'b');
    const fourth = await publisher.reply(first.id, [third.id], { name: 'n', text: 't', sources: [] });
    const events = [first, second, third, fourth];
    const folded = foldEvents(events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(foldEvents(shuffled)).toEqual(folded);
      }),
    );
  });
});
