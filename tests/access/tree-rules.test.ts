import { expect, test } from 'vitest';
import { type AxNode, toldTree, treeText } from './ax-node.ts';
import { controls, offences } from './tree-rules.ts';

const node = (role: string, name = '', states: readonly string[] = [], children: readonly AxNode[] = []): AxNode => ({
  role,
  name,
  states,
  children,
});
const page = (...children: AxNode[]) => [node('document', 'A page', [], [node('main', '', [], children)])];
const title = node('heading', 'Title', ['level 1']);

test.each([
  ['nothing, in a page that is well', page(title, node('button', 'Go')), []],
  ['a button that is only a picture', page(title, node('button')), ['a button without a name']],
  ['a page without its main part', [node('document', 'A page', [], [title])], ['0 times main, not 1']],
  ['a page without a title', page(node('heading', 'Part', ['level 2'])), ['headings of level 1: 2']],
  ['a heading that skips a level', page(title, node('heading', 'Part', ['level 3'])), ['levels skip: 1 3']],
  [
    'a list of something else than items',
    page(title, node('list', 'Names', [], [node('button', 'Go')])),
    ['a list with something else than items: Names'],
  ],
])('the rules find %s', (_, tree, wrong) => expect(offences(tree)).toEqual(wrong));

test('wrappers go, and so does text that a name above has said', () => {
  const tree = node(
    'generic',
    '',
    [],
    [
      node('button', 'Save  all', ['pressed'], [node('text', 'Save all')]),
      node('paragraph', '', [], [node('text', 'Kept.')]),
    ],
  );
  expect(treeText(toldTree(tree))).toBe('button "Save all" (pressed)\ntext "Kept."');
  expect(controls(toldTree(tree))).toEqual(['button | Save all | pressed']);
});
