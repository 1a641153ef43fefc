import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATUS_NAMES } from '../../src/core/interop/csv/status-names.data.ts';

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
});

/** Texts that are the same word in another language; texts without a word of their own are not looked at. */
const sameWord: Readonly<Record<string, readonly string[]>> = {
  annotations: ['fr'],
  extName: ['de', 'es', 'fr'],
  field_licence: ['fr'],
  field_sources: ['fr'],
  field_status: ['de'],
  format: ['de', 'fr'],
  publisherLink: ['de'],
  publisherName: ['de'],
  rowsFound: ['fr'],
  failedCode: ['de'],
  passphrase: ['de'],
  link: ['de'],
  statusLabel: ['de'],
  changeSource: ['fr'],
  comparison_page: ['fr'],
  comparison_source: ['fr'],
  date: ['fr'],
  licence: ['fr'],
  page: ['fr'],
  settingsSites: ['fr'],
  source: ['fr'],
  sources: ['fr'],
  thenArticle: ['fr'],
  panel: ['es'],
  settingsCorrections: ['fr'],
  storageAnnotations: ['fr'],
  cardPublished: ['fr'],
  countAnnotations: ['fr'],
  countCorrections: ['fr'],
  countVersions: ['fr'],
  languageNow: ['fr'],
};

/** What the interface never says: apologies, requests, praise, verdicts. */
const wrongTone: Readonly<Record<string, RegExp>> = {
  en: /\b(?:sorry|oops|please|fake|misleading|debunked|we|our)\b|!/i,
  de: /\b(?:bitte|leider|hoppla|entschuldigung|falschmeldung|irreführend|widerlegt|wir|uns|unsere?)\b|!/i,
  fr: /\b(?:désolés?|oups|veuillez|s’il vous plaît|infox|trompeu(?:r|se)|démentie?|nous|notre|nos)\b|!/i,
  es: /\b(?:lo sentimos|vaya|por favor|bulos?|engañosa|desmentida|nosotros|nuestr[ao]s?)\b|[!¡]/i,
};

/** How a language sets its texts: what must not be found in any of them. */
const wrongTypography: Readonly<Record<string, RegExp>> = {
  en: /["']|\.\.\./,
  de: /["'”«»]|\.\.\.|\S…/,
  // No-break spaces inside guillemets and before the colon, narrow ones before the other marks, none before an ellipsis at the end.
  fr: /["'“”]|\.\.\.|\s…$|«[^\u00a0]|[^\u00a0]»|(?<!\u00a0):(?!\/\/)|[^\u202f][?;!]/,
  es: /["'“”]|\.\.\.|\s…$|^[^¿]*\?/,
};

/** Each text's name without its plural form, and the forms that are written. */
function formsOf(all: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const key of Object.keys(all).sort())
    forms.set(stem(key), [...(forms.get(stem(key)) ?? []), key.slice(stem(key).length + 1)]);
  return forms;
}

describe.each(locales)('the texts of %s', (locale) => {
  const own = messages(locale);
  const named = (wrong: (message: string, name: string) => boolean) =>
    Object.entries(own).flatMap(([name, { message }]) => (wrong(message, name) ? [`${name}: ${message}`] : []));

  test('there are those of English and no others', () => {
    expect([...formsOf(own).keys()].sort()).toEqual([...formsOf(english).keys()].sort());
  });

  test('what is counted has the forms that the language counts with', () => {
    const forms = formsOf(english);
    const counted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const different = [...formsOf(own)].filter(([name, written]) => {
      const inEnglish = forms.get(name) ?? [];
      if (inEnglish.includes('')) return written.join() !== '';
      // Where English has no form for one, the count is never one.
      const wanted = counted.filter((form) => form !== 'one' || inEnglish.includes('one'));
      return written.join() !== wanted.sort().join();
    });
    expect(different).toEqual([]);
  });

  test('each takes the same values as in English', () => {
    const values = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort();
    const different = Object.keys(own).filter((name) => {
      const there = english[name] ?? english[`${stem(name)}_other`];
      return JSON.stringify(values(own[name]?.message ?? '')) !== JSON.stringify(values(there?.message ?? ''));
    });
    expect(different).toEqual([]);
  });

  test('each is in the language, or the same word in both', () => {
    const words = (text: string) => text.replace(/\{\w+\}/g, '');
    const same = named(
      (message, name) =>
        locale !== 'en' &&
        /\p{L}/u.test(words(message)) &&
        message === english[name]?.message &&
        sameWord[stem(name)]?.includes(locale) !== true,
    );
    expect(same).toEqual([]);
    expect(own.languageTag?.message).toBe(locale);
  });

  test('the sentence on the first page marks the same four statuses', () => {
    const marked = (text = '') => [...text.matchAll(/\[(\w+)\|[^\]]+\]/g)].map(([, status]) => status);
    expect(marked(own.sample?.message)).toEqual(['contested', 'supported', 'citation', 'leftout']);
  });

  test('none is empty or begins or ends with a space', () => {
    expect(named((message) => message === '' || message !== message.trim())).toEqual([]);
  });

  test('none holds a dollar sign, which browsers read as a placeholder', () => {
    expect(named((message) => message.includes('$'))).toEqual([]);
  });

  test('each name is one that browsers take', () => {
    expect(Object.keys(own).filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
    // Browsers do not tell capitals apart.
    expect(new Set(Object.keys(own).map((name) => name.toLowerCase())).size).toBe(Object.keys(own).length);
  });

  test('the description is as short as stores ask', () => {
    expect(own.extDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('the tone holds: no apology, no praise, no alarm', () => {
    const wrong = wrongTone[locale];
    expect(wrong).toBeDefined();
    expect(named((message) => wrong?.test(message) === true)).toEqual([]);
  });

  test('quotation marks, ellipses and spaces are those of the language', () => {
    const wrong = wrongTypography[locale];
    expect(wrong).toBeDefined();
    expect(named((message) => wrong?.test(message) === true)).toEqual([]);
  });
});

test.each(locales)('a table may call a status what the screens of %s call it', (locale) => {
  for (const [status, names] of Object.entries(STATUS_NAMES))
    expect(names).toContain(messages(locale)[`status_${status}`]?.message.toLowerCase());
});

test.each(locales)('a fact of the sentence that opens a view never breaks over a line: %s', (locale) => {
  const facts = Object.entries(messages(locale)).filter(([name]) =>
    /^summary(Context|Supported|Retracted|NotChecked)_/.test(name),
  );
  expect(facts.length).toBeGreaterThanOrEqual(8);
  expect(facts.filter(([, { message }]) => message.includes(' '))).toEqual([]);
});
