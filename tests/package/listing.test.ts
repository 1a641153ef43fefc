import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const store = 'docs/store';
const manifest: {
  version: string;
  permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
} = JSON.parse(read('manifest.json'));
const locales = readdirSync(path.join(root, 'public/_locales'));

/** What stands under each heading of a listing: name, short and long description. */
function parts(locale: string): readonly string[] {
  return read(`${store}/listing.${locale}.md`)
    .split(/^# .+$/m)
    .slice(1)
    .map((part) => part.trim());
}

describe.each(locales)('the listing in %s', (locale) => {
  const messages: Record<string, { message: string }> = JSON.parse(read(`public/_locales/${locale}/messages.json`));
  const [name = '', short = '', long = '', ...more] = parts(locale);

  test('has name and short description as the browser shows them', () => {
    expect(more).toEqual([]);
    expect(name).toBe(messages.extName?.message);
    expect(short).toBe(messages.extDescription?.message);
  });

  test('fits: name 45, short description 132, long description 250 to 10,000', () => {
    expect(name.length).toBeLessThanOrEqual(45);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeGreaterThan(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
  });

  test('has as many paragraphs and points as the English one', () => {
    const shape = (text = '') => text.split('\n').map((line) => (line === '' ? '' : line.startsWith('•') ? '•' : 'a'));
    expect(shape(long)).toEqual(shape(parts('en')[2]));
  });
});

test('each permission of the manifest has its reason, and no other is explained', () => {
  const explained = [...read(`${store}/privacy.md`).matchAll(/^\| (?:optional: )?`([^`]+)` \|/gm)]
    .map(([, permission]) => permission ?? '')
    .filter((permission) => permission !== 'data_collection_permissions');
  const { permissions, optional_permissions = [], optional_host_permissions } = manifest;
  expect(explained.sort()).toEqual([...permissions, ...optional_permissions, ...optional_host_permissions].sort());
});

test('manifest and package have one version', () => {
  const { version }: { version: string } = JSON.parse(read('package.json'));
  expect(manifest.version).toBe(version);
});

/** Width and height as a PNG's header has them. */
function size(file: string): string {
  const bytes = readFileSync(path.join(root, file));
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

test('the pictures have the sizes that stores ask for', () => {
  expect(size('public/icons/icon-128.png')).toBe('128 × 128');
  expect(size(`${store}/icons/logo-300.png`)).toBe('300 × 300');
  expect(size(`${store}/icons/tile-440.png`)).toBe('440 × 280');
  const screenshots = readdirSync(path.join(root, store, 'screenshots'));
  expect(screenshots.length).toBeGreaterThanOrEqual(3);
  expect(screenshots.filter((name) => size(`${store}/screenshots/${name}`) !== '1280 × 800')).toEqual([]);
});
