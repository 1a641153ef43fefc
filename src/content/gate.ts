import { isArticle } from './is-article.ts';

// A plain script: it runs on every page of the sites that are on, so it carries neither library nor message contract.
const api = 'browser' in globalThis ? globalThis.browser : chrome;

function look(): void {
  const request = { article: isArticle(document) };
  // The worker has nothing to say; a page that closes meanwhile is no error.
  void api.runtime.sendMessage({ call: 'gate-seen', request }).catch(() => undefined);
}

// A page that the browser loads ahead is not in front yet, and may never be.
if ('prerendering' in document && document.prerendering)
  document.addEventListener('prerenderingchange', look, { once: true });
else look();
