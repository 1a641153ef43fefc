import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { TabCall, TabCalls, WorkerCall, WorkerCalls } from '../../src/messaging/contract.ts';
import { endIdleWorker } from './firefox-window.ts';
import { forgetProfile, GECKO_ID, GECKO_UUID, makeProfile, startChromium, startFirefox } from './launch.ts';
import { type Sites, startSites } from './site.ts';
import { until } from './until.ts';

export type Name = 'chromium' | 'firefox';

const root = process.cwd();
/** A real browser with the real extension, the sites it can see, and one page of the extension to look through. */
export interface Rig {
  readonly name: Name;
  readonly browser: Browser;
  readonly sites: Sites;
  /** Where the extension's files are, with a slash at the end. */
  readonly base: string;
  /** The welcome page that the install opened. */
  readonly welcome: Page;
  open(url: string): Promise<Page>;
  /** Open a page of the extension: `pages/popup/popup.html?tab=7`. */
  openOwn(address: string): Promise<Page>;
  /** Id of the tab that shows an address; of several, of the newest: a test that failed leaves its own open, and is tried again. */
  tabOf(url: string): Promise<number>;
  /** Call the worker as the extension's own pages do. */
  call<C extends WorkerCall>(call: C, request: WorkerCalls[C]['request']): Promise<WorkerCalls[C]['reply']>;
  /** Call the app in a tab as the worker does. */
  callTab<C extends TabCall>(tab: number, call: C, request: TabCalls[C]['request']): Promise<TabCalls[C]['reply']>;
  /** Run an expression beside the content scripts of a tab. It may use `api`, the browser's extension API. */
  beside<Result>(tab: number, expression: string): Promise<Result>;
  /** Run an expression in a page of the extension. It may use `api`, the browser's extension API. */
  own<Result>(expression: string): Promise<Result>;
  /** Approve access to patterns ahead: a headless Chromium never answers its own prompt, and grants them at the click without one. */
  approve(patterns: readonly string[]): Promise<void>;
  stopWorker(): Promise<void>;
  /** Press the extension's button while a page is in front, as only Chromium lets a test do: it grants `activeTab`. */
  pressToolbarButton(page: Page): Promise<void>;
  closePopup(): Promise<void>;
  /** What the popup that the button opened says; `null` while there is none. */
  popupText(): Promise<string | null>;
  /** Install the extension over itself, as an update does. The welcome page is gone afterwards. */
  update(): Promise<void>;
  remove(): Promise<void>;
  /** End the browser as a crash does, and start it again on the same profile. */
  crash(): Promise<Rig>;
  close(): Promise<void>;
}

/**
 * Start a browser with the built extension in a fresh profile.
 *
 * With the proxy it sees the rig's sites and nothing else; without it, the whole web, and the sites at localhost.
 */
export async function startRig(
  name: Name,
  { headless = true, proxy = true, profile: kept }: { headless?: boolean; proxy?: boolean; profile?: string } = {},
): Promise<Rig> {
  const sites = await startSites();
  const profile = kept ?? makeProfile();
  const browser =
    name === 'chromium'
      ? await startChromium(proxy ? sites.port : null, profile, headless)
      : await startFirefox(proxy ? sites.port : null, profile, headless);
  const dist = path.join(root, name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  const id = await browser.installExtension(dist);
  const base = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${GECKO_UUID}/`;
  const greeting = `${base}src/pages/welcome/welcome.html`;
  // Only a new profile is welcomed by the extension itself, and of Firefox's tabs the driver does not hear of all while it is busy.
  const greeted = kept ? null : await pageAt(browser, greeting).catch(firefoxMay(name));
  let welcome = greeted ?? (await browser.newPage());
  if (!greeted) await goTo(welcome, greeting);
  const own = <Result>(expression: string) =>
    welcome.evaluate(`(async (api) => ${expression})(globalThis.browser ?? chrome)`) as Promise<Result>;
  const rig: Rig = {
    name,
    browser,
    sites,
    base,
    get welcome() {
      return welcome;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openOwn(address) {
      const before = new Set(await browser.pages());
      let asked = 0;
      const page = await until(async () => {
        // The driver does not hear of every tab that Firefox opens while it is busy.
        if (Date.now() > asked + 15_000) {
          asked = Date.now();
          await own(`{ await api.tabs.create({ url: ${JSON.stringify(`${base}src/${address}`)} }); }`);
        }
        const opened = (await browser.pages()).filter((one) => !before.has(one));
        return findPage(opened, (url) => url.startsWith(base));
      }, address);
      await until(() => page.evaluate(() => document.body.childElementCount > 0), `${address} to be drawn`);
      return page;
    },
    tabOf: (url) =>
      until(() =>
        own<number | null>(
          `(await api.tabs.query({})).reduce((newest, { id, url }) => url === ${JSON.stringify(url)} && id > newest ? id : newest, 0) || null`,
        ),
      ),
    async call(call, request) {
      return unwrap(call, await own<Answer>(`api.runtime.sendMessage(${JSON.stringify({ call, request })})`));
    },
    async callTab(tab, call, request) {
      const message = JSON.stringify({ call, request });
      return unwrap(call, await own<Answer>(`api.tabs.sendMessage(${tab}, ${message}, { frameId: 0 })`));
    },
    async beside(tab, expression) {
      const body = expression.startsWith('{') ? expression : `{ return (${expression}); }`;
      const run = `() => { const api = globalThis.browser ?? chrome; ${body} }`;
      return own(`(await api.scripting.executeScript({ target: { tabId: ${tab} }, func: ${run} }))[0].result`);
    },
    own,
    async approve(patterns) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      for (const pattern of patterns)
        await page.evaluate(
          `new Promise((done) => chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)}, () => done(chrome.runtime.lastError?.message)))`,
        );
      await page.close();
    },
    async stopWorker() {
      if (name === 'chromium') {
        const target = browser
          .targets()
          .find((found) => found.type() === 'service_worker' && found.url().startsWith(base));
        const worker = await target?.worker();
        await worker?.close();
        const session = await browser.target().createCDPSession();
        let asked = Date.now();
        await until(async () => {
          if (!target || !browser.targets().includes(target)) return true;
          if (Date.now() < asked + 1000) return false;
          // One that was just starting did not hear it.
          asked = Date.now();
          const { targetInfos } = await session.send('Target.getTargets');
          for (const { type, url, targetId } of targetInfos)
            if (type === 'service_worker' && url.startsWith(base))
              await session.send('Target.closeTarget', { targetId });
          return false;
        }, 'the worker to stop');
        await session.detach();
      } else {
        // To ask for it so wakes nobody.
        await until(async () => {
          await endIdleWorker(browser, GECKO_ID);
          return own<boolean>('api.extension.getBackgroundPage() === null');
        }, 'the worker to stop');
      }
    },
    async pressToolbarButton(page) {
      await rig.closePopup(); // a press while it is open only closes it
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      if (!tab) throw new Error('no tab shows that page');
      await sendRaw(session, 'Extensions.triggerAction', { id, targetId: tab.targetId });
    },
    async closePopup() {
      for (const target of browser.targets())
        if (target.url().startsWith(`${base}src/pages/popup/`)) await (await target.asPage()).close();
    },
    async popupText() {
      const target = browser.targets().find((found) => found.url().startsWith(`${base}src/pages/popup/`));
      const popup = await target?.asPage();
      return popup ? popup.evaluate(() => document.body.innerText) : null;
    },
    async update() {
      await browser.installExtension(dist);
      welcome = await browser.newPage();
      await goTo(welcome, greeting);
      await until(() => own<boolean>('Boolean(api.runtime.id)'), 'the new version');
    },
    async remove() {
      await browser.uninstallExtension(id);
    },
    async crash() {
      const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await ended;
      await sites.close();
      // The driver puts Firefox's preferences back in its own time; killed while it writes them, Firefox has none.
      await new Promise((resolve) => setTimeout(resolve, name === 'firefox' ? 1000 : 0));
      const preferences = path.join(profile, 'prefs.js');
      if (name === 'firefox' && !existsSync(preferences)) writeFileSync(preferences, '');
      return startRig(name, { headless, proxy, profile });
    },
    async close() {
      await browser.close();
      await sites.close();
      forgetProfile(profile);
    },
  };
  return rig;
}

/** Send a command that puppeteer has no type for. */
function sendRaw(session: CDPSession, command: string, parameters: object): Promise<unknown> {
  return session.send(command as never, parameters as never);
}

type Answer = { readonly reply?: never; readonly failed?: string } | undefined;

function unwrap(call: string, answer: Answer): never {
  if (!answer || answer.failed !== undefined) throw new Error(`${call}: ${answer?.failed ?? 'no answer'}`);
  return answer.reply as never; // typed by the contract where it is called
}

/** Firefox tells only the page itself that it is one of the extension's. */
async function findPage(pages: readonly Page[], wanted: (url: string) => boolean): Promise<Page | undefined> {
  for (const page of pages) if (wanted(await page.evaluate(() => location.href).catch(() => ''))) return page;
  return undefined;
}

/** Firefox never says that it has loaded one of an extension's pages, and has none while the extension is just starting. */
async function goTo(page: Page, address: string): Promise<void> {
  let asked = 0;
  await until(async () => {
    if (Date.now() > asked + 5000) {
      asked = Date.now();
      void page.goto(address).catch(() => undefined);
    }
    return page.evaluate((url) => location.href === url && document.readyState === 'complete', address);
  }, address);
}

function pageAt(browser: Browser, url: string): Promise<Page> {
  return until(async () => findPage(await browser.pages(), (address) => address === url), url, 30);
}

function firefoxMay(name: Name): (error: unknown) => null {
  return (error) => {
    if (name !== 'firefox') throw error;
    return null;
  };
}
