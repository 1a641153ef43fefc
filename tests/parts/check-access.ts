import axe from 'axe-core';
import { expect } from 'vitest';

/** Run axe on what is drawn, by WCAG 2.2 AA; says the rule and the element of each violation. */
export async function expectAccessible(root: Element | Document = document): Promise<void> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
}
