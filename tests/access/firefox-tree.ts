import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../e2e/firefox-window.ts';
import type { AxNode } from './ax-node.ts';

/** Firefox's words for what ARIA calls otherwise. */
const ROLES: Readonly<Record<string, string>> = {
  'text leaf': 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  entry: 'textbox',
  'password text': 'textbox',
  grouping: 'group',
  graphic: 'img',
  statusbar: 'status',
  summary: 'disclosure',
  details: 'group',
};

/**
 * Walks the tree that Firefox's window holds for screen readers, in that window: the whole of the page in front, in whichever process
 * it is drawn. Landmarks and explicit roles stand in the attribute `xml-roles`.
 */
const WALK = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const S = Ci.nsIAccessibleStates;
  const browser = gBrowser.selectedBrowser;
  const attribute = (node, name) => { try { return node.attributes.getStringProperty(name); } catch { return ''; } };
  const read = (node) => {
    const role = service.getStringRole(node.role);
    const own = attribute(node, 'xml-roles').split(' ')[0];
    const first = {}, second = {};
    node.getState(first, second);
    const states = [];
    const tell = (bit, name) => { if (first.value & bit) states.push(name); };
    tell(S.STATE_CHECKED, 'checked'); tell(S.STATE_PRESSED, 'pressed'); tell(S.STATE_EXPANDED, 'expanded');
    tell(S.STATE_COLLAPSED, 'collapsed'); tell(S.STATE_UNAVAILABLE, 'disabled'); tell(S.STATE_REQUIRED, 'required');
    tell(S.STATE_INVALID, 'invalid');
    if (second.value & S.EXT_STATE_MODAL) states.push('modal');
    if (role === 'heading') states.push('level ' + attribute(node, 'level'));
    if (own === 'status' || own === 'alert' || role === 'statusbar') states.push('live ' + (attribute(node, 'live') || 'polite'));
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return { role: own || role, name: node.name || '', states, children };
  };
  const count = (node) => 1 + node.children.reduce((sum, child) => sum + count(child), 0);
  let before = 0;
  for (let turn = 0; turn < 60; turn++) {
    await new Promise((done) => setTimeout(done, 100));
    const root = service.getAccessibleFor(browser)?.firstChild;
    if (!root) continue;
    const tree = read(root);
    const now = count(tree);
    // Built piece by piece after the page was drawn: done when it no longer grows.
    if (now > 3 && now === before) return JSON.stringify({ url: browser.currentURI.spec, tree });
    before = now;
  }
  throw new Error('Firefox built no accessibility tree');
})()`;

/** The accessibility tree of a page as Firefox gives it to screen readers, closed shadow roots and all. */
export async function firefoxTree(browser: Browser, page: Page): Promise<AxNode> {
  await page.bringToFront();
  const { tree }: { tree: AxNode } = JSON.parse(await inFirefoxWindow(browser, WALK));
  return inAria(tree);
}

function inAria(node: AxNode): AxNode {
  return { ...node, role: ROLES[node.role] ?? node.role, children: node.children.map(inAria) };
}
