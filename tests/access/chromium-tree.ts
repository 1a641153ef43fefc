import type { Page, Protocol } from 'puppeteer-core';
import type { AxNode } from './ax-node.ts';

type Node = Protocol.Accessibility.AXNode;

/** Chromium's words for what ARIA calls otherwise. */
const ROLES: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  DisclosureTriangleGrouped: 'disclosure',
  image: 'img',
};

/** The accessibility tree of a page as Chromium gives it to screen readers, closed shadow roots and all. */
export async function chromiumTree(page: Page): Promise<AxNode> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const [root] = nodes;
    if (!root) throw new Error('the page has no accessibility tree');
    return toNode(root, byId);
  } finally {
    await session.detach();
  }
}

function toNode(node: Node, byId: ReadonlyMap<string, Node>): AxNode {
  const role = String(node.role?.value ?? '');
  return {
    role: node.ignored ? 'none' : (ROLES[role] ?? role),
    name: String(node.name?.value ?? ''),
    states: statesOf(node),
    // Bullets and numbers of lists are drawn, not written.
    children: (role === 'ListMarker' ? [] : (node.childIds ?? [])).flatMap((id) => {
      const child = byId.get(id);
      return child ? [toNode(child, byId)] : [];
    }),
  };
}

function statesOf({ properties = [], role }: Node): string[] {
  const states: string[] = [];
  for (const { name, value } of properties) {
    const told = value.value;
    if (name === 'level' && role?.value === 'heading') states.push(`level ${told}`);
    if (name === 'expanded') states.push(told ? 'expanded' : 'collapsed');
    if ((name === 'checked' || name === 'pressed') && String(told) === 'true') states.push(name);
    if ((name === 'disabled' || name === 'required' || name === 'modal') && told) states.push(name);
    if (name === 'invalid' && String(told) === 'true') states.push('invalid');
    if (name === 'live' && (role?.value === 'status' || role?.value === 'alert')) states.push(`live ${told}`);
  }
  return states;
}
