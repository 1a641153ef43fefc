import { expect, test } from 'vitest';
import { tellApart } from '../../src/parts/tell-apart.ts';

const fen = { id: 'key:fenfenfenfenfen', name: 'Fen Desk' };
const double = { id: 'key:otherotherother', name: 'Fen Desk' };
const unsigned = { id: 'name:Fen Desk', name: 'Fen Desk' };
const renamed = { ...fen, name: 'Fen & Moor' };
const reef = { id: 'key:reefreefreefreef', name: 'Reef Desk' };

test.each([
  ['by name where each has its own', [fen, reef], ['Fen Desk', 'Reef Desk']],
  ['by name where one has several annotations', [fen, fen], ['Fen Desk', 'Fen Desk']],
  ['as they were then where one has another name since', [fen, renamed], ['Fen Desk', 'Fen & Moor']],
  [
    'with their keys where two have the same',
    [fen, double, reef],
    ['Fen Desk (fenfenfenfen)', 'Fen Desk (otherotherot)', 'Reef Desk'],
  ],
  ['with the key of the one who signs', [fen, unsigned], ['Fen Desk (fenfenfenfen)', 'Fen Desk']],
])('publishers are called %s', (_, publishers, expected) => {
  expect(publishers.map(tellApart(publishers))).toEqual(expected);
});
