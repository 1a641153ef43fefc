import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/page.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { cardText, chooseReach, clickWords, marks } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

/** The article the project was born from lies beside the repository, never in it. */
const seed = path.resolve('../shared/seed');
const SEED = 'http://seed.example/article';
/** What stands behind the ellipsis of the quoted directive, in a source that was invented for this test. */
const INVENTED = ', except where a victim of the offence has objected in writing, and never in a case before a jury.';
const CLAUSE = 'us/const/amendment/14/equal-protection';

describe.runIf(existsSync(seed)).each<Name>(['chromium', 'firefox'])('the seed article in %s', (name) => {
  let rig: Rig;
  let entries: readonly Entry[] = [];
  const text = existsSync(seed) ? readFileSync(path.join(seed, 'article.txt'), 'utf8') : '';
  const quotes: { marked: boolean; text: string; speaker: { text: string } }[] = existsSync(seed)
    ? JSON.parse(readFileSync(path.join(seed, 'quotes.json'), 'utf8')).quotes
    : [];
  const spoken = quotes.filter((quote) => quote.marked);
  const marked = spoken.map((quote) => quote.text);

  beforeAll(async () => {
    rig = await startRig(name);
    rig.sites.page(SEED, asPage(text));
    await chooseReach(rig, { sites: ['seed.example'] });
  });
  afterAll(() => rig?.close());

  test('is read as an article, and all 8 quoted spans are found in the page', async () => {
    const page = await rig.open(SEED);
    const tab = await rig.tabOf(SEED);
    entries = await until(async () => {
      const state = await rig.call('get-page', { tab });
      return state.is === 'read' && state.report.entries;
    }, 'the article to be read');
    const found = entries
      .filter(({ seen: { mention } }) => mention.mention === 'quotation' && mention.marked && mention.attributed)
      .map(({ seen }) => seen.selector.exact);
    expect(marked).toHaveLength(8);
    expect(found).toEqual(expect.arrayContaining(marked));
    const instrument = entries.filter(
      ({ seen: { mention } }) => mention.mention === 'citation' && mention.id === 'local/directive/1',
    );
    expect(instrument.length).toBeGreaterThanOrEqual(9);
    await page.close();
  });

  test('shows the cards of an annotation on the clause and of one on a quoted statement', async () => {
    const statement = marked.at(-4) ?? '';
    const publish = (change: Parameters<typeof makeForm>[0]) =>
      rig.call('publish-draft', { id: 'seed', form: makeForm({ page: '', selector: null, ...change }) });
    expect(
      await publish({
        quotation: '',
        speaker: '',
        citations: [CLAUSE],
        summary: 'What the clause has been held to say.',
      }),
    ).toHaveProperty('published');
    expect(
      await publish({
        quotation: statement,
        speaker: spoken.at(-4)?.speaker.text ?? '',
        summary: 'What is known of the statement.',
      }),
    ).toHaveProperty('published');
    const page = await rig.open(SEED);
    await marks(page);
    const tab = await rig.tabOf(SEED);
    await clickWords(page, '14th Amendment');
    const clause = await until(() => cardText(rig, tab), 'the card of the clause');
    expect(clause).toContain('What the clause has been held to say.');
    expect(clause).toContain('Official text');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
    await clickWords(page, statement.slice(0, 30));
    expect(await until(() => cardText(rig, tab), 'the card of the statement')).toContain(
      'What is known of the statement.',
    );
    await page.close();
  });

  test('shows in the card the words behind the ellipsis of the quotation, where a primary source has them', async () => {
    const quote = spoken.find(({ text: words }) => /\w… \w/.test(words));
    const statement = quote?.text ?? '';
    const excerpt = statement.replace('…', INVENTED);
    expect(excerpt).not.toBe(statement);
    const source = {
      url: 'https://archive.example/directive',
      title: 'The directive, page 2',
      publisher: 'Archive of the County',
      date: '2022-12-01',
      primary: true,
      excerpt,
    };
    expect(
      await rig.call('publish-draft', {
        id: 'seed',
        form: makeForm({
          page: '',
          selector: null,
          quotation: statement,
          speaker: quote?.speaker.text ?? '',
          summary: 'The whole sentence stands in the archive.',
          sources: [source],
        }),
      }),
    ).toHaveProperty('published');
    const page = await rig.open(SEED);
    await marks(page);
    const tab = await rig.tabOf(SEED);
    await until(async () => 'obelus-context-light' in (await marks(page)), 'the mark');
    await clickWords(page, statement.slice(0, 30));
    const card = await until(() => cardText(rig, tab), 'the card');
    const whole = INVENTED.slice(2, -1);
    expect(card).toContain('Words left out');
    expect(card.replace(/\s+/g, ' ')).toContain(`“${whole}” may turn the meaning`);
    expect(card).toContain('Seen by Obelus: the page’s quotation beside the source');
    expect(card).toContain('What the difference means is for you to judge.');
    expect(card).not.toContain('Quote differs');
    const framed = await rig.beside<string[]>(
      tab,
      `(() => { const host = document.querySelector('obelus-card'); const root = host.openOrClosedShadowRoot ?? api.dom.openOrClosedShadowRoot(host); return [...root.querySelectorAll('.turns')].map((one) => one.textContent); })()`,
    );
    expect(framed).toEqual(['except', 'never']);
    await page.close();
  });
});

/** The text as a news page has it. */
function asPage(text: string): string {
  const inHtml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [headline = '', ...paragraphs] = text.split(/\n\n+/).map(inHtml);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"></head><body><nav><a href="#">Home</a> <a href="#">World</a></nav>
<article><h1>${headline}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>
<footer>About us</footer></body></html>`;
}
