/** A node of a browser's accessibility tree, in ARIA's words, so that two browsers' trees can be read side by side. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  /** "checked", "expanded", "level 2", "live polite" and the like, sorted. */
  readonly states: readonly string[];
  readonly children: readonly AxNode[];
}

/** Roles that say something to a reader; of all others only the children are kept. */
const TOLD: ReadonlySet<string> = new Set([
  ...['document', 'banner', 'main', 'contentinfo', 'navigation', 'complementary', 'region', 'form', 'search', 'dialog'],
  ...['heading', 'list', 'listitem', 'table', 'row', 'cell', 'columnheader', 'rowheader', 'img', 'group', 'radiogroup'],
  ...['button', 'link', 'switch', 'checkbox', 'radio', 'combobox', 'textbox', 'searchbox', 'spinbutton', 'disclosure'],
  ...['tab', 'tablist', 'tabpanel', 'status', 'alert', 'note', 'term', 'definition', 'text'],
]);

const UNNAMED: ReadonlySet<string> = new Set([
  'listitem',
  'row',
  'cell',
  'status',
  'alert',
  'term',
  'definition',
  'note',
]);

/** The same tree with what tells nothing lifted out of it: wrappers, and text that a name above has said already. */
export function toldTree(node: AxNode, said = ''): readonly AxNode[] {
  // One browser names these by all that is in them, the other not at all.
  const name = UNNAMED.has(node.role) ? '' : node.name.replace(/\s+/g, ' ').trim();
  if (node.role === 'text') return name === '' || said.includes(name) ? [] : [{ ...node, name, children: [] }];
  const told = TOLD.has(node.role);
  const children = node.children.flatMap((child) => toldTree(child, told ? `${said}\n${name}` : said));
  return told ? [{ ...node, name, states: [...node.states].sort(), children }] : children;
}

/** A tree as text, a node a line: `switch "On this site" (checked)`. */
export function treeText(nodes: readonly AxNode[], depth = 0): string {
  return nodes
    .map(({ role, name, states, children }) => {
      const line = `${'  '.repeat(depth)}${role}${name ? ` ${JSON.stringify(name)}` : ''}${states.length > 0 ? ` (${states.join(', ')})` : ''}`;
      return children.length > 0 ? `${line}\n${treeText(children, depth + 1)}` : line;
    })
    .join('\n');
}

/** All nodes, each before its children. */
export function allNodes(nodes: readonly AxNode[]): readonly AxNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}
