import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from './demo-pages.ts';
import { chooseReach } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const PAGE = 'http://ardley-ledger.example/check';
const REVIEW = `<div itemscope itemtype="https://schema.org/ClaimReview"><link itemprop="url" href="/check">
<p itemprop="claimReviewed">The bridge was closed for nine weeks.</p><meta itemprop="datePublished" content="2026-03-01">
<p itemprop="author" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">Harbour Fact Desk</i></p>
<p itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><i itemprop="alternateName">Half true</i></p></div>`;

describe.each<Name>(['chromium', 'firefox'])('a page with a fact-check in its elements, in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(name);
    rig.sites.page(PAGE, article.replace('</body>', `${REVIEW}</body>`));
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  });
  afterAll(() => rig?.close());

  test('is offered to be kept, and is then an annotation under its publisher’s name', async () => {
    await rig.open(PAGE);
    const tab = await rig.tabOf(PAGE);
    await until(async () => (await rig.call('get-page', { tab })).is === 'read', 'the page to be read');
    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    const keep = await until(() => popup.$('.notice button.text'), 'the offer');
    expect(await popup.$eval('.notice', ({ textContent }) => textContent)).toContain('Harbour Fact Desk');
    await keep.click();
    const rows = await until(async () => {
      const kept = (await rig.call('list-rows', { after: null })).rows;
      return kept.length > 0 && kept;
    }, 'the annotation');
    expect(rows.map(({ words, publisher, from }) => [words, publisher, from])).toEqual([
      ['The bridge was closed for nine weeks.', 'Harbour Fact Desk', 'import'],
    ]);
    await popup.close();
  });

  test('is not offered again once it is kept', async () => {
    const tab = await rig.tabOf(PAGE);
    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await popup.waitForSelector('.item');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Keep it');
  });
});
