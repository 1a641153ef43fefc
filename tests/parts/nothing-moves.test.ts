import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What moves or fades would have to stop where the reader wants less motion: there is nothing of it. */
const moving =
  /\b(?:transition|animation)(?:-[a-z-]+)?\s*:|@keyframes|\.animate\(|(?<!over)scroll-behavior|['"]smooth['"]/;

test('nothing of the extension is animated', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|tsx?)$/.test(file))
    .map((file) => `src/${file}`);
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(5);
  expect(files.filter((file) => moving.test(readFileSync(file, 'utf8')))).toEqual([]);
});
