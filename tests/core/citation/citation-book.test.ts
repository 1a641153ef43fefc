import { expect, test } from 'vitest';
import { readBook } from '../../../src/core/citation/citation-book.ts';
import { everyInstrument } from '../../../src/core/citation/every-instrument.ts';
import { firstName } from '../../../src/core/citation/named-instruments.ts';
import { instrumentsSameAs } from '../../../src/core/citation/tables/same-as.data.ts';
import { writeBook } from '../../../src/core/citation/write-book.ts';

const book = readBook(writeBook());

test('every instrument of the tables has its name in the book', () => {
  expect(everyInstrument().filter((row) => book.names.get(row.id) !== firstName(row))).toEqual([]);
});

test('every same id is there both ways', () => {
  const ids = new Set(everyInstrument().map(({ id }) => id));
  const listed = instrumentsSameAs
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(listed.length).toBeGreaterThan(50);
  for (const [id = '', ...others] of listed) {
    expect(ids, id).toContain(id);
    for (const other of others) {
      expect(book.same.get(id), id).toContain(other);
      expect(book.same.get(other), other).toContain(id);
    }
  }
});

test('states are named by their shelf', () => {
  expect(book.names.get('us-ca')).toBe('California');
  expect(book.names.size).toBeGreaterThan(650);
});

test('a line without a name, without same ids, or without anything is read as it is', () => {
  const read = readBook('a/b=The B@a/c,a/d\na/c=@a/b\n\na/e=E\nnothing');
  expect([...read.names]).toEqual([
    ['a/b', 'The B'],
    ['a/e', 'E'],
  ]);
  expect([...read.same]).toEqual([
    ['a/b', ['a/c', 'a/d']],
    ['a/c', ['a/b']],
  ]);
});
