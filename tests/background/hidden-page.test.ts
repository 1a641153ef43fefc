import { afterEach, expect, test, vi } from 'vitest';
import { hiddenPage, silenceHiddenPage, tellHiddenPage } from '../../src/background/hidden-page.ts';
import type { Settings } from '../../src/messaging/contract.ts';

/** A browser with at most one hidden page, as Chromium has it; `making` is what a worker before this one began. */
function browser({ making = false, refuses = false, deaf = false } = {}) {
  const did: string[] = [];
  const handed: string[] = [];
  let pages = 0;
  const told: unknown[] = [];
  let open: {
    readonly id: string;
    readonly url: string;
    postMessage(message: unknown, ports: readonly MessagePort[]): void;
  } | null = null;
  let underWay = making;
  const come = () => {
    const id = `page ${++pages}`;
    open = {
      id,
      url: 'chrome-extension://own/src/hidden/keeper.html',
      postMessage: (message, ports) => {
        if (typeof message === 'string') handed.push(id);
        else {
          told.push(message);
          if (!deaf) for (const port of ports) port.postMessage(null);
        }
      },
    };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
  vi.stubGlobal('clients', {
    async matchAll() {
      const popup = { id: 'popup', url: 'chrome-extension://own/src/pages/popup/popup.html' };
      return open ? [popup, open] : [popup];
    },
  });
  vi.stubGlobal('chrome', {
    offscreen: {
      Reason: { WORKERS: 'WORKERS' },
      async createDocument() {
        did.push('made');
        if (refuses) throw new Error('out of memory');
        if (underWay || open) throw new Error('Only a single offscreen document may be created.');
        underWay = true;
        await soon();
        underWay = false;
        come();
      },
      async closeDocument() {
        did.push('closed');
        if (!open) throw new Error('No current offscreen document.');
        open = null;
      },
    },
  });
  if (making) void soon().then(soon).then(come);
  return { did, handed, told, lose: () => (open = null) };
}

const ask = async ({ detector: place }: ReturnType<typeof hiddenPage>) => {
  const detector = await place.open();
  detector.take(new MessageChannel().port1);
  return detector;
};

afterEach(() => vi.unstubAllGlobals());

test('two that ask at once have one page made', async () => {
  const { did, handed } = browser();
  const place = hiddenPage();
  await Promise.all([ask(place), ask(place)]);
  expect(did).toEqual(['made']);
  expect(handed).toEqual(['page 1', 'page 1']);
});

test('a worker that was started anew finds the page that is there', async () => {
  const { did, handed } = browser();
  await ask(hiddenPage());
  await ask(hiddenPage());
  expect(did).toEqual(['made']);
  expect(handed).toEqual(['page 1', 'page 1']);
});

test('a page that a stopped worker had begun to make is waited for', async () => {
  const { did, handed } = browser({ making: true });
  await ask(hiddenPage());
  expect(did).toEqual(['made']);
  expect(handed).toEqual(['page 1']);
});

test('a page that closed itself is made anew', async () => {
  const { did, handed, lose } = browser();
  const place = hiddenPage();
  await ask(place);
  lose();
  await ask(place);
  expect(did).toEqual(['made', 'made']);
  expect(handed).toEqual(['page 1', 'page 2']);
});

test('two that find one page dead close it once, and never the one that came after it', async () => {
  const { did, handed } = browser();
  const place = hiddenPage();
  const [one, other] = await Promise.all([ask(place), ask(place)]);
  for (const dead of [one, other]) {
    await place.detector.abandon(dead);
    await ask(place);
  }
  expect(did).toEqual(['made', 'closed', 'made']);
  expect(handed.slice(2)).toEqual(['page 2', 'page 2']);
});

test('a browser that makes none tells why', async () => {
  browser({ refuses: true });
  await expect(hiddenPage().detector.open()).rejects.toThrow('out of memory');
});

test('each page that this worker meets is told of once', async () => {
  const { lose } = browser();
  let met = 0;
  const place = hiddenPage(() => met++);
  await Promise.all([ask(place), ask(place)]);
  expect(met).toBe(1);
  lose();
  await ask(place);
  expect(met).toBe(2);
});

test('it has forgotten the settings of before when who silences it goes on', async () => {
  const { did, told } = browser();
  await silenceHiddenPage(); // there is no page
  expect(told).toEqual([]);
  await ask(hiddenPage());
  await silenceHiddenPage();
  const settings = { markStyle: 'off' } as Settings;
  await tellHiddenPage(settings);
  expect(told).toEqual([{ settings: null }, { settings }]);
  expect(did).toEqual(['made']);
});

test('one that cannot be silenced is closed, one that is told settings is not waited for', async () => {
  const { did } = browser({ deaf: true });
  await ask(hiddenPage());
  await tellHiddenPage({ markStyle: 'off' } as Settings);
  expect(did).toEqual(['made']);
  await silenceHiddenPage();
  expect(did).toEqual(['made', 'closed']);
});
