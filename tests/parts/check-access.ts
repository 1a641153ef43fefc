import axe, { type NodeResult } from 'axe-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Run axe on what is drawn, by WCAG 2.2 AA; says the rule and the element of each violation. */
export async function expectAccessible(root: Element | Document = document): Promise<void> {
  const { violations } = await axe.run(root, { runOnly: TAGS });
  const found: string[] = [];
  for (const { id, nodes } of violations)
    for (const node of nodes)
      if (id !== 'target-size' || (await isSmallInView(node))) found.push(`${id}: ${node.html.slice(0, 160)}`);
  expect(found).toEqual([]);
}

/** Whether a target is too small still when it is not partly scrolled away, as where the list ends behind a foot. */
async function isSmallInView({ target }: NodeResult): Promise<boolean> {
  const element = document.querySelector(String(target[0]));
  if (!element || target.length > 1) return true;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { violations } = await axe.run(document, { runOnly: { type: 'rule', values: ['target-size'] } });
  return violations.some(({ nodes }) => nodes.some((one) => String(one.target) === String(target)));
}
