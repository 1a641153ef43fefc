import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishDraft } from '../../src/background/publish-draft.ts';
import { publisherHandlers } from '../../src/background/publisher-handlers.ts';
import type { Sender } from '../../src/messaging/router.ts';
import { Database } from '../../src/store/database.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { removeDatabase } from '../fixtures/rows.ts';

const page: Sender = {};
let minute = 0;
const now = () => `2026-05-01T10:${String(minute++).padStart(2, '0')}:00.000Z`;

let databases: Database[];
let named: string[];
function open() {
  const database = new Database(`test-${crypto.randomUUID()}`);
  databases.push(database);
  const calls = publisherHandlers(database, now, async (name) => named.push(name));
  return { database, calls };
}
beforeEach(() => {
  databases = [];
  named = [];
  minute = 0;
});
afterEach(() => Promise.all(databases.map(removeDatabase)));

const publish = async (database: Database, id: string) => {
  const reply = await publishDraft(database, { id, form: makeForm() }, now());
  if (!('published' in reply)) throw new Error('a whole form is published');
  return reply.published;
};

describe('the publishers of a computer', () => {
  test('are none until one is made or the first annotation is signed', async () => {
    const { database, calls } = open();
    expect(await calls['list-publishers'](null, page)).toEqual([]);
    const { author } = await publish(database, 'a');
    expect(await calls['list-publishers'](null, page)).toMatchObject([
      { key: author, name: 'Fen Fact Desk', chosen: true, backedUp: null },
    ]);
  });

  test('sign one at a time: the one that is chosen', async () => {
    const { database, calls } = open();
    const fen = await calls['make-publisher']({ name: 'Fen Desk', link: '' }, page);
    const reef = await calls['make-publisher']({ name: 'Reef Desk', link: 'https://reef.example/' }, page);
    expect(reef).toMatchObject({ chosen: true, name: 'Reef Desk' });
    expect((await publish(database, 'a')).author).toBe(reef.key);
    await calls['choose-publisher']({ key: fen.key }, page);
    expect((await publish(database, 'b')).author).toBe(fen.key);
    expect((await calls['list-publishers'](null, page)).map(({ name, chosen }) => [name, chosen])).toEqual([
      ['Fen Desk', true],
      ['Reef Desk', false],
    ]);
    await calls['change-publisher']({ key: fen.key, name: 'Fen & Moor', link: 'https://fen.example/' }, page);
    expect(named).toEqual(['Fen Desk', 'Reef Desk', 'Fen Desk', 'Fen & Moor']);
    expect(await calls['choose-publisher']({ key: 'x'.repeat(43) }, page)).toBeNull();
  });

  test('sign as chosen also after the clock was put back', async () => {
    const { database, calls } = open();
    minute = 50;
    const fen = await calls['make-publisher']({ name: 'Fen Desk', link: '' }, page);
    minute = 10;
    const reef = await calls['make-publisher']({ name: 'Reef Desk', link: '' }, page);
    expect((await publish(database, 'a')).author).toBe(reef.key);
    expect(await calls['choose-publisher']({ key: fen.key }, page)).toMatchObject({ chosen: true });
    expect((await publish(database, 'b')).author).toBe(fen.key);
  });

  test('come back on another computer with a backup, and sign there as before', async () => {
    const here = open();
    const made = await here.calls['make-publisher']({ name: 'Fen Desk', link: 'https://fen.example/' }, page);
    const first = await publish(here.database, 'a');
    const backup = await here.calls['back-up-publisher']({ key: made.key, passphrase: 'seven herons' }, page);
    expect(await here.calls['list-publishers'](null, page)).toMatchObject([
      { backedUp: expect.stringMatching(/^2026/) },
    ]);

    const there = open();
    const file = backup?.file ?? '';
    expect(await there.calls['restore-publisher']({ file, passphrase: 'eight herons' }, page)).toEqual({
      refused: 'wrong-passphrase',
    });
    expect(await there.calls['list-publishers'](null, page)).toEqual([]);
    expect(await there.calls['restore-publisher']({ file, passphrase: 'seven herons' }, page)).toMatchObject({
      restored: { key: made.key, name: 'Fen Desk', link: 'https://fen.example/', chosen: true },
    });
    expect((await publish(there.database, 'b')).author).toBe(first.author);
  });

  test('that are here already keep their name when their backup is restored', async () => {
    const { calls } = open();
    const made = await calls['make-publisher']({ name: 'Fen Desk', link: '' }, page);
    const backup = await calls['back-up-publisher']({ key: made.key, passphrase: 'p' }, page);
    await calls['change-publisher']({ key: made.key, name: 'Fen & Moor', link: '' }, page);
    await calls['restore-publisher']({ file: backup?.file ?? '', passphrase: 'p' }, page);
    expect(await calls['list-publishers'](null, page)).toMatchObject([{ name: 'Fen & Moor' }]);
  });
});
