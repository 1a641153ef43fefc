import { type AxNode, allNodes } from './ax-node.ts';

const NAMED: ReadonlySet<string> = new Set([
  ...['button', 'link', 'switch', 'checkbox', 'radio', 'combobox', 'textbox', 'searchbox', 'spinbutton', 'disclosure'],
  ...['dialog', 'region', 'img', 'radiogroup', 'table', 'document', 'tab'],
]);

/** What is wrong in a page's tree for who hears it; empty where nothing is. */
export function offences(tree: readonly AxNode[]): readonly string[] {
  const nodes = allNodes(tree);
  const levels = nodes.flatMap(({ role, states }) =>
    role === 'heading' ? [Number(states.find((state) => state.startsWith('level '))?.slice(6))] : [],
  );
  return [
    ...nodes.filter(({ role, name }) => NAMED.has(role) && name === '').map(({ role }) => `a ${role} without a name`),
    ...count(nodes, 'main', 1),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : [`headings of level 1: ${levels.join(' ')}`]),
    ...(levels.some((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)
      ? [`levels skip: ${levels.join(' ')}`]
      : []),
    ...nodes
      .filter(({ role, children }) => role === 'list' && !children.every((child) => child.role === 'listitem'))
      .map(({ name }) => `a list with something else than items: ${name}`),
  ];
}

/** What a reader can act on and what is announced, with names and states, in order: the same in every browser. */
export function controls(tree: readonly AxNode[]): readonly string[] {
  return allNodes(tree)
    .filter(({ role }) => NAMED.has(role) || role === 'heading' || role === 'status' || role === 'alert')
    .filter(({ role }) => role !== 'document' && role !== 'img')
    .map(({ role, name, states }) => [role, name, ...states].filter(Boolean).join(' | '));
}

function count(nodes: readonly AxNode[], wanted: string, times: number): string[] {
  const found = nodes.filter(({ role }) => role === wanted).length;
  return found === times ? [] : [`${found} times ${wanted}, not ${times}`];
}
