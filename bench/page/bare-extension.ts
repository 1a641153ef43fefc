import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'gate.js': 'chrome.runtime.sendMessage(null).catch(() => undefined);',
  'app.js': '',
  'worker.js':
    'chrome.runtime.onMessage.addListener((_, { tab }) => { chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["app.js"] }); });',
};

/**
 * Write an extension that does nothing in pages but what the browser asks of any that reads some: a content script that tells its
 * worker of the page, which puts another script into it, an empty one. What it costs a page is the browser's own part.
 *
 * @param pages the pattern of those it is for
 */
export function writeBareExtension(folder: string, pages: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of Object.entries(FILES)) writeFileSync(path.join(folder, name), code);
  const manifest = {
    manifest_version: 3,
    name: 'bare',
    version: '1',
    permissions: ['scripting'],
    host_permissions: [pages],
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: [pages], js: ['gate.js'], run_at: 'document_end' }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}
