import { afterEach, expect, test, vi } from 'vitest';

const unheard = new Error('Could not establish connection. Receiving end does not exist.');

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function call(...outcomes: (Error | object)[]) {
  vi.useFakeTimers();
  const sendMessage = vi.fn(async () => {
    const outcome = outcomes.shift();
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const { callWorker } = await import('../../src/messaging/browser.ts');
  const calling = callWorker('list-imports', null).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { answer: await calling, sent: sendMessage.mock.calls };
}

test('a call that nobody heard is made once more, the same', async () => {
  const { answer, sent } = await call(unheard, { reply: [] });
  expect(answer).toEqual([]);
  expect(sent).toEqual([[{ call: 'list-imports', request: null }], [{ call: 'list-imports', request: null }]]);
});

test('a call that nobody heard twice fails', async () => {
  const { answer, sent } = await call(unheard, unheard);
  expect(answer).toBe(unheard);
  expect(sent).toHaveLength(2);
});

test.each([
  ['that was cut short', new Error('The message port closed before a response was received.')],
  ['of an extension that is gone', new Error('Extension context invalidated.')],
])('a call %s may have been heard and is not made again', async (_, error) => {
  const { answer, sent } = await call(error);
  expect(answer).toBe(error);
  expect(sent).toHaveLength(1);
});
