import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

/** Every way of a browser's to ask for something or to send it from a script. */
const ASKING =
  /\b(?:fetch|fetchLater|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|sendBeacon|BackgroundFetchManager)\b/g;

describe.each(['chrome', 'firefox'])('what ships for %s', (target) => {
  const folder = path.join('dist', target);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

  test('asks for the extension’s own explanations, at the desk and in one place of a thread, and for nothing else', () => {
    const asking = scripts.flatMap((name) => {
      const code = readFileSync(path.join(folder, name), 'utf8');
      return [...code.matchAll(ASKING)].map(
        ({ index }) => `${path.basename(name).split('-')[0]}: ${code.slice(index, index + 60)}`,
      );
    });
    expect(scripts.length).toBeGreaterThan(5);
    expect(asking.toSorted()).toEqual([
      expect.stringMatching(/^desk: fetch\("\/explanations\/book\.txt"\)/),
      expect.stringMatching(/^matcher\.js: fetch\(`\/explanations\/\$\{/),
    ]);
  });

  test('may ask nobody but the extension, whatever a script tried', () => {
    const built: typeof manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    const policy = built.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'self';");
    expect(policy).not.toMatch(/connect-src|https?:|\*/);
  });
});
