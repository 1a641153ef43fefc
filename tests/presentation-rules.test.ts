import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const page = readFileSync(path.join(root, 'docs/presentation-rules.md'), 'utf8').replace(/\s+/g, ' ');

/** Each test file that the page names, with the titles in quotation marks behind it. */
const named = [...page.matchAll(/`(tests\/[^`]+)`((?:,? “[^”]+”)*)/g)].map(
  ([, file = '', titles = '']) => [file, [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title)] as const,
);

describe('the page on the rules of presentation names only tests that there are', () => {
  test('and many of them', () => {
    expect(named.flatMap(([, titles]) => titles).length).toBeGreaterThan(50);
  });

  test.each(named)('%s %s', (file, titles) => {
    expect(existsSync(path.join(root, file))).toBe(true);
    const code = readFileSync(path.join(root, file), 'utf8');
    expect(titles.filter((title) => !code.includes(title))).toEqual([]);
  });
});
