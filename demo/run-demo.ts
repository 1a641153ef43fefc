import { once } from 'node:events';
import { ARTICLE, article, servePages } from '../tests/e2e/demo-pages.ts';
import { cardText, chooseReach, clickWords, marks } from '../tests/e2e/reader-steps.ts';
import { type Name, startRig } from '../tests/e2e/rig.ts';
import { until } from '../tests/e2e/until.ts';
import { makeDemoEvents } from './make-events.ts';

const name: Name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const check = process.argv.includes('--check');
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!check && !display) {
  console.error('There is no display to open a browser on. npm start -- --check looks without one.');
  process.exit(1);
}

const rig = await startRig(name, { headless: check, proxy: check });
try {
  servePages(rig);
  const address = check ? ARTICLE : `http://localhost:${rig.sites.port}/article`;
  rig.sites.page(address, article);
  const { first, later } = await makeDemoEvents();
  const { taken, refused } = await rig.call('import-events', { events: first });
  if (refused.length > 0) throw new Error(`${refused.length} demonstration annotations were refused`);
  await chooseReach(rig, { sites: [new URL(address).hostname] });
  const page = await rig.open(address);
  await marks(page);
  // Only who has seen an annotation sees that it was retracted.
  await rig.call('import-events', { events: later });
  const lines = await until(async () => {
    const found = await marks(page);
    return Object.keys(found).some((line) => line.includes('retracted')) && found;
  }, 'the retraction');
  if (check) {
    const tab = await rig.tabOf(ARTICLE);
    await clickWords(page, 'Inspections have fallen by half');
    const card = await until(() => cardText(rig, tab), 'the card');
    const kinds = ['contested', 'differs', 'leftout', 'context', 'supported', 'outdated', 'retracted', 'citation'];
    const missing = kinds.filter((kind) => !Object.keys(lines).some((line) => line.startsWith(`obelus-${kind}-`)));
    const state = await rig.call('get-page', { tab });
    const entries = state.is === 'read' ? state.report.entries : [];
    const of = (family: string) => entries.filter(({ seen }) => seen.mention.mention === family).length;
    console.log(`${await rig.browser.version()}: ${taken} demonstration events taken`);
    console.log(`found: ${of('quotation')} statements, ${of('citation')} citations`);
    for (const [line, count] of Object.entries(lines))
      console.log(`marked: ${line.replace(/^obelus-|-(?:light|dark)$/g, '')} ${count}`);
    console.log(`card: ${card.split('\n').filter(Boolean).slice(0, 9).join(' · ')} …`);
    if (missing.length > 0) throw new Error(`no mark for: ${missing.join(', ')}`);
    if (!card.includes('Contested') || !card.includes('Weir Street Desk'))
      throw new Error('the card is not the one expected');
    console.log('The marks and the card are there.');
  } else {
    console.log(
      'The demonstration is open. Press a mark for its card, the toolbar button for the list. Close the browser to end.',
    );
    await once(rig.browser, 'disconnected');
  }
} finally {
  await rig.close();
}
