import { makeDemoEvents } from '../demo/make-events.ts';
import { toldTree, treeText } from '../tests/access/ax-node.ts';
import { chromiumTree } from '../tests/access/chromium-tree.ts';
import { firefoxTree } from '../tests/access/firefox-tree.ts';
import { ARTICLE, servePages } from '../tests/e2e/demo-pages.ts';
import { cardText, chooseReach, clickWords, marks } from '../tests/e2e/reader-steps.ts';
import { startRig } from '../tests/e2e/rig.ts';
import { until } from '../tests/e2e/until.ts';

/** Print what a screen reader is given of popup, panel and card: node scripts/run.mjs scripts/access-tree.ts [chromium|firefox] */
const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const rig = await startRig(name);
try {
  servePages(rig);
  await rig.call('import-events', { events: (await makeDemoEvents()).first });
  await chooseReach(rig, { sites: [new URL(ARTICLE).hostname] });
  const page = await rig.open(ARTICLE);
  await marks(page);
  const tab = await rig.tabOf(ARTICLE);
  for (const address of ['popup/popup', 'sidepanel/sidepanel']) {
    const own = await rig.openOwn(`pages/${address}.html?tab=${tab}`);
    await own.waitForSelector('.item');
    await print(address.split('/')[0] ?? '', own);
    await own.close();
  }
  await clickWords(page, 'Inspections have fallen by half');
  await until(() => cardText(rig, tab), 'the card');
  await print('article with an open card', page);
} finally {
  await rig.close();
}

async function print(what: string, page: Parameters<typeof chromiumTree>[0]): Promise<void> {
  const tree = name === 'firefox' ? await firefoxTree(rig.browser, page) : await chromiumTree(page);
  console.log(`\n— ${what}, ${name}\n${treeText(toldTree(tree))}`);
}
