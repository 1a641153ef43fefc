import { expect, test } from 'vitest';
import { loadOnce } from '../../src/matcher/load-once.ts';

test('what loads is loaded once, also for two who ask at the same time', async () => {
  let loads = 0;
  const read = loadOnce(() => Promise.resolve(++loads));
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
});

test('a failure is told to all who waited, then tried again', async () => {
  let loads = 0;
  const read = loadOnce(() => (++loads === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(loads)));
  const settled = await Promise.allSettled([read(), read()]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await read()).toBe(2);
});
