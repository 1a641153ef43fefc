import type { Browser } from 'puppeteer-core';

/** What of puppeteer's WebDriver BiDi connection is needed to speak to Firefox's own window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** Run an expression in Firefox's own window, with all rights, and wait for the text that it comes to. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const connection = connectionOf(browser);
  const { contexts } = resultOf<{ contexts: { context: string }[] }>(
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
  );
  const { result } = resultOf<{ result?: { value?: string } }>(
    await connection.send('script.evaluate', {
      expression,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    }),
  );
  if (!result?.value) throw new Error('Firefox’s window answered nothing');
  return result.value;
}

/** End an extension's background page as Firefox does when it was idle for long enough. */
export async function endIdleWorker(browser: Browser, id: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    `WebExtensionPolicy.getByID('${id}').extension.terminateBackground().then(() => 'asked')`,
  );
}

/** Puppeteer's types do not tell of the connection under a browser that is driven by WebDriver BiDi. */
function connectionOf(browser: Browser): Connection {
  if ('connection' in browser && typeof browser.connection === 'object') return browser.connection as Connection;
  throw new Error('not driven by WebDriver BiDi');
}

function resultOf<Result>({ result }: { readonly result: unknown }): Result {
  return result as Result; // as the protocol has it
}
