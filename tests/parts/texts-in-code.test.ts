import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsInCode } from './texts-in-code.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = ['src/parts', 'src/pages', 'src/content'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const code = files.filter((file) => /\.tsx?$/.test(file));

describe('the finder of texts in code sees', () => {
  test.each([
    ['words between tags', '<p>Not checked</p>', ['Not checked']],
    ['words in braces', "<p>{'Not checked'}</p>", ['Not checked']],
    ['words of a choice', "<p>{on ? 'On' : t('off')}</p>", ['On']],
    ['words after a condition', "<p>{on && 'Ready'}</p>", ['Ready']],
    ['words around a value', `<p>{\`\${count} left\`}</p>`, ['left']],
    ['a name that is read aloud', '<button aria-label="Close it">×</button>', ['Close it']],
    ['a placeholder', "<input placeholder={'Sites, one a line'} />", ['Sites, one a line']],
    ['a tooltip set by hand', "node.title = 'Open the card'", ['Open the card']],
    ['a name set by hand', "node.setAttribute('aria-label', 'Card')", ['Card']],
  ])('%s', (_, source, texts) => expect(textsInCode(source)).toEqual(texts));

  test.each([
    ['a text of _locales', "<p title={t('close')}>{t('notChecked')}</p>"],
    ['signs and numbers', '<p>÷ 12 · {count}</p>'],
    ['what is compared', "<p class={kind === 'past' ? 'dim' : 'ink'}>{kind === 'past' && <b />}</p>"],
    ['the product’s name', '<b>Obelus</b>'],
  ])('nothing in %s', (_, source) => expect(textsInCode(source)).toEqual([]));
});

test('every text that is shown or read aloud comes from _locales', () => {
  expect(code.length).toBeGreaterThan(80);
  expect(code.flatMap((file) => textsInCode(read(file)).map((text) => `${file}: ${text}`))).toEqual([]);
});

test('pages hold no text before their script draws them', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(4);
  const shown = pages.flatMap((file) =>
    [...read(file).matchAll(/>([^<>]*\p{L}[^<>]*)<|(?:aria-label|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu)]
      .map(([, between, named]) => (between ?? named ?? '').trim())
      .filter((text) => text !== 'Obelus')
      .map((text) => `${file}: ${text}`),
  );
  expect(shown).toEqual([]);
});

test('numbers and dates are written in the reader’s language, never in the machine’s', () => {
  const wrong = code.flatMap((file) =>
    [
      ...read(file).matchAll(
        /\.toLocale\w*String\(\s*\)|\bIntl\.\w+\(\s*(?:\)|undefined)|\.toFixed\(|\.to(?:UTC|Date|Time)String\(/g,
      ),
    ].map(([found]) => `${file}: ${found}`),
  );
  expect(wrong).toEqual([]);
});
