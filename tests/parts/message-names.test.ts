import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

test('browsers take every message’s name: letters, digits and underscores', () => {
  expect(Object.keys(messages).filter((name) => !/^\w+$/.test(name))).toEqual([]);
});
