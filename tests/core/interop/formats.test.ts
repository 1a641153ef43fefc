import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CANNOT_HOLD } from '../../../src/core/interop/formats.data.ts';

const page = readFileSync('docs/formats.md', 'utf8');

test('the page on formats lists as many gaps for each format as the code does', () => {
  const [header = '', ...rows] = page.split('\n').filter((line) => line.startsWith('|') && /\| not held|× /.test(line));
  const formats = header
    .split('|')
    .slice(2, -1)
    .map((name) => name.trim());
  expect(formats.sort()).toEqual(Object.keys(CANNOT_HOLD).sort());
  const names = header.split('|').map((name) => name.trim());
  for (const [format, gaps] of Object.entries(CANNOT_HOLD))
    expect(rows.filter((row) => row.split('|')[names.indexOf(format)]?.trim() === '×')).toHaveLength(gaps.length);
});
