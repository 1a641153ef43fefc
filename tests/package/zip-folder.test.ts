import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFolder } from '../../scripts/package/zip-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const manifest: readonly [string, Uint8Array] = ['manifest.json', bytes('{}')];
const deep: readonly [string, Uint8Array] = ['src/pages/a.html', bytes('<p>'.repeat(200))];
const upper: readonly [string, Uint8Array] = ['Z.txt', bytes('')];

test('the order in which files are found does not matter', () => {
  const one = zipFolder(new Map([manifest, deep, upper]));
  expect(Buffer.compare(one, zipFolder(new Map([upper, deep, manifest])))).toBe(0);
});

test('neither does the day', () => {
  const zip = zipFolder(new Map([manifest]));
  // Time and date stand at 10 and 12 of the first header: midnight, 1 January 1980.
  expect([...zip.slice(10, 14)]).toEqual([0, 0, 0b0010_0001, 0]);
});

test('what went in comes out, sorted', () => {
  const out = unzipSync(zipFolder(new Map([deep, manifest, upper])));
  expect(Object.keys(out)).toEqual(['Z.txt', 'manifest.json', 'src/pages/a.html']);
  expect(Object.entries(out).map(([, content]) => [...content])).toEqual(
    [upper, manifest, deep].map(([, content]) => [...content]),
  );
});

test('another byte is another file', () => {
  expect(Buffer.compare(zipFolder(new Map([manifest])), zipFolder(new Map([['manifest.json', bytes('[]')]])))).not.toBe(
    0,
  );
});
