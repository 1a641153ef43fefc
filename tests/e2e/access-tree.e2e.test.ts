import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { type AxNode, allNodes, toldTree, treeText } from '../access/ax-node.ts';
import { chromiumTree } from '../access/chromium-tree.ts';
import { firefoxTree } from '../access/firefox-tree.ts';
import { controls, offences } from '../access/tree-rules.ts';
import { ARTICLE, servePages } from './demo-pages.ts';
import { cardText, chooseReach, clickWords, marks, pressInCard } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const SAID = 'Inspections have fallen by half since 2023';
/** What each browser told of each screen, to lay side by side at the end. */
const told = new Map<string, Map<Name, readonly string[]>>();

/** Each screen: its address, what shows that it is drawn, and what its tree must hold beside the rules. */
const screens: readonly (readonly [
  name: string,
  address: (tab: number) => string,
  drawn: string,
  lines: readonly RegExp[],
])[] = [
  [
    'welcome',
    () => 'pages/welcome/welcome.html',
    'button.main',
    [/^ *radio ".+" \(checked\)$/m, /^ *heading ".+" \(level 1\)$/m, /^ *button ".+"$/m],
  ],
  [
    'popup',
    (tab) => `pages/popup/popup.html?tab=${tab}`,
    '.item',
    [
      /^ *heading "ardley-ledger\.example" \(level 1\)$/m,
      /^ *switch "On this site" \(checked\)$/m,
      /^ *heading "\d+ statements: .+ not checked\." \(level 2\)$/m,
      /^ *list\n +listitem\n +button "Contested Teodor Brandvik “Inspections/m,
      /^ *button "Annotate: Inspections have fallen/m,
      /^ *button "Pause all"$/m,
    ],
  ],
  [
    'panel',
    (tab) => `pages/sidepanel/sidepanel.html?tab=${tab}`,
    '.item',
    [
      /^ *group "Show"\n +button "All \d+" \(pressed\)\n +button "Annotated \d+"$/m,
      /^ *status \(live polite\)/m,
      /^ *button "Contested Teodor Brandvik “Inspections/m,
      /^ *button "Next Alt\+Shift\+J"$/m,
    ],
  ],
  [
    'settings',
    () => 'pages/settings/settings.html',
    'h1',
    [/^ *radio ".+" \(checked\)$/m, /^ *heading ".+" \(level 2\)$/m],
  ],
  ['desk', () => 'pages/desk/desk.html', 'h1', [/^ *heading ".+" \(level 1\)$/m, /^ *searchbox "Search statement/m]],
];

describe.each<Name>(['chromium', 'firefox'])('the accessibility tree in %s', (name) => {
  let rig: Rig;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: [new URL(ARTICLE).hostname] });
    page = await rig.open(ARTICLE);
    await marks(page);
    tab = await rig.tabOf(ARTICLE);
  });
  afterAll(() => rig?.close());

  async function treeOf(of: Page): Promise<readonly AxNode[]> {
    await of.bringToFront();
    return toldTree(name === 'firefox' ? await firefoxTree(rig.browser, of) : await chromiumTree(of));
  }
  const remember = (screen: string, tree: readonly AxNode[]) =>
    told.set(screen, (told.get(screen) ?? new Map()).set(name, controls(tree)));
  const card = (tree: readonly AxNode[]) => allNodes(tree).filter(({ role }) => role === 'dialog');

  test.each(screens)('of %s: landmarks, headings, names and states', async (screen, address, drawn, lines) => {
    const own = await rig.openOwn(address(tab));
    await until(() => own.$(drawn), screen);
    const tree = await treeOf(own);
    expect(offences(tree), treeText(tree)).toEqual([]);
    for (const line of lines) expect(treeText(tree)).toMatch(line);
    remember(screen, tree);
    await own.close();
  });

  test('of the panel, when the filter changes: what is pressed, and the list with as many items', async () => {
    const own = await rig.openOwn(`pages/sidepanel/sidepanel.html?tab=${tab}`);
    await until(() => own.$('.item'), 'the panel');
    await own.bringToFront();
    const [, annotated] = await own.$$('[role=group] button, fieldset button');
    await annotated?.click();
    const [tree, count] = await until(async () => {
      const now = await treeOf(own);
      const pressed = /button "Annotated (\d+)" \(pressed\)/.exec(treeText(now));
      return pressed && ([now, Number(pressed[1])] as const);
    }, 'the filter to be pressed');
    expect(count).toBeGreaterThan(3);
    expect(allNodes(tree).filter(({ role }) => role === 'listitem').length).toBe(count);
    await own.close();
  });

  test('of the card: a dialog with a name, its buttons, its sources, and what is announced', async () => {
    await page.bringToFront();
    await clickWords(page, SAID);
    await until(() => cardText(rig, tab), 'the card');
    const open = card(await treeOf(page));
    expect(open.map((one) => one.name)).toEqual([expect.stringMatching(/^Contested: Statement \d+ of \d+$/)]);
    const text = treeText(open);
    for (const line of [
      /^ *button "Previous mark"$/m,
      /^ *button "Next mark"$/m,
      /^ *button "Close"$/m,
      /^ *list\n +listitem\n(?: +text "1"\n)? +link "Inspection log/m,
      /^ *disclosure "Why this mark\?" \(collapsed\)$/m,
      /^ *status \(live polite\)/m,
    ])
      expect(text).toMatch(line);
    expect(
      allNodes(open).filter(({ role, name: called }) => /button|link|disclosure/.test(role) && called === ''),
    ).toEqual([]);
    remember('card', open);

    await pressInCard(rig, page, tab, 'Not this statement');
    const hidden = await until(async () => {
      const [status] = card(await treeOf(page))
        .flatMap((one) => allNodes([one]))
        .filter(({ role, children }) => role === 'status' && children.length > 0);
      return status && treeText([status]);
    }, 'the announcement');
    expect(hidden).toMatch(/Hidden\./);
    await pressInCard(rig, page, tab, 'Undo');
    await page.keyboard.press('Escape');
  });
});

test.each(['welcome', 'popup', 'panel', 'settings', 'desk', 'card'])('both browsers tell the same of %s', (screen) => {
  const each = told.get(screen);
  expect(each?.get('firefox')?.length).toBeGreaterThan(3);
  expect(each?.get('firefox')).toEqual(each?.get('chromium'));
});
