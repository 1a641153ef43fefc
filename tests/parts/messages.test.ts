import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const locales = readdirSync(path.join(root, 'public/_locales'));
const messages = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(path.join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
const english = messages('en');
const stem = (name: string) => name.replace(/_(zero|one|two|few|many|other)$/, '');

const code = ['src/parts', 'src/pages', 'src/content', 'src/background']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
  )
  .join('\n');
const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8');

/** Names that the code writes whole, and beginnings that it completes: t(`status_${kind}`). */
const whole = new Set([...code.matchAll(/'([\w-]+)'/g)].map(([, name]) => name));
const begun = [...code.matchAll(/t\(`([\w-]+_)\$\{/g)].map(([, start]) => start ?? '');
const inManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name));

const isUsed = (name: string) =>
  whole.has(stem(name)) || inManifest.has(name) || begun.some((start) => name.startsWith(start));

describe('texts and code agree', () => {
  test('every text is used', () => {
    expect(Object.keys(english).filter((name) => !isUsed(name))).toEqual([]);
  });

  test('every text that is asked for exists', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([\w-]+)'/g)].map(([, name]) => name ?? '');
    const known = new Set(Object.keys(english).map(stem));
    expect(asked.length).toBeGreaterThan(80);
    expect([...new Set(asked), ...inManifest].filter((name) => name && !known.has(name))).toEqual([]);
  });

  test('no component holds a text of its own', () => {
    const own = [...code.matchAll(/(?:aria-label|title|alt)="([^"{]*[a-z][^"{]*)"|>\s*([A-Z][a-z]+ [a-z ]+)\s*</g)];
    expect(own.map(([found]) => found)).toEqual([]);
  });
});

describe.each(locales)('the texts of %s', (locale) => {
  const own = messages(locale);

  test('there are those of English and no others', () => {
    expect(new Set(Object.keys(own).map(stem))).toEqual(new Set(Object.keys(english).map(stem)));
  });

  test('each takes the same values as in English', () => {
    const values = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort();
    const different = Object.keys(own).filter((name) => {
      const there = english[name] ?? english[`${stem(name)}_other`];
      return JSON.stringify(values(own[name]?.message ?? '')) !== JSON.stringify(values(there?.message ?? ''));
    });
    expect(different).toEqual([]);
  });

  test('none holds a dollar sign, which browsers read as a placeholder', () => {
    expect(Object.values(own).filter(({ message }) => message.includes('$'))).toEqual([]);
  });

  test('each name is one that browsers take', () => {
    expect(Object.keys(own).filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  test('the tone holds: no apology, no praise, no alarm', () => {
    const wrong = /\b(?:sorry|oops|please|fake|misleading|debunked|we|our)\b|!/i;
    expect(Object.entries(own).filter(([, { message }]) => locale === 'en' && wrong.test(message))).toEqual([]);
  });
});
