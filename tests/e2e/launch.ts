import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumHere } from '../../scripts/chromium.ts';

/** The extension's fixed name in Firefox. */
export const GECKO_ID = 'obelus@obelus.invalid';
/** The host of its pages, set in the profile. */
export const GECKO_UUID = '6f9f8a3e-51c1-4f0e-9a0e-0b0e1005d1ce';

/** Make a folder for a profile. It goes with this process at the latest, also when somebody presses Ctrl-C. */
export function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'obelus-'));
  process.once('exit', () => forgetProfile(profile));
  return profile;
}

export function forgetProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Start Chromium with a profile, headless or in a window, and with a proxy where one is given. */
export function startChromium(port: number | null, profile: string, headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: chromiumHere.executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...chromiumHere.args,
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--disable-features=OptimizationHints,MediaRouter,Translate',
      ...(port === null ? [] : [`--proxy-server=http://127.0.0.1:${port}`]),
      '--enable-unsafe-extension-debugging',
    ],
  });
}

/** Start Firefox with a profile, headless or in a window, and with a proxy where one is given. */
export function startFirefox(port: number | null, profile: string, headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.OBELUS_FIREFOX ?? '/usr/bin/firefox-esr',
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension that is there for a while only would take its database with it when the browser ends.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.background.idle.timeout': 1500,
      ...(port !== null && throughProxy(port)),
      'network.dns.disablePrefetch': true,
    },
  });
}

function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
