import { afterEach, expect, test } from 'vitest';
import { annotatedPage } from '../../src/content/annotated-page.ts';
import { readPage } from '../../src/content/read-page/read-page.ts';
import { foldEvents } from '../../src/core/log/fold-events.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import { finish } from '../../src/core/text/steps.ts';
import { seeMentions } from '../../src/detector/see-mentions.ts';
import type { WorkerCalls } from '../../src/messaging/contract.ts';
import { makePublishEvent } from '../fixtures/events.ts';
import { settingsOfReader } from '../fixtures/settings.ts';

const filler =
  'The council of Low Marsh met for the third time this week and heard the harbour master at length. '.repeat(6);
const said = '“The ferry has carried more people than the bridge,” said Bela Thorne, the harbour master.';

afterEach(() => {
  document.body.innerHTML = '';
});

function showPage(): HTMLElement {
  document.body.innerHTML = `<main><article><h1>Ferry or bridge</h1>${`<p>${filler}</p>`.repeat(4)}<p id="said">${said}</p></article></main>`;
  const paragraph = document.getElementById('said');
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
}

/** What the worker answers, by the real detector; nothing is known of the mentions. */
async function answer(article: Article, part: number): Promise<WorkerCalls['read-text']['reply']> {
  return {
    mentions: finish(seeMentions(article, part)),
    findings: [],
    explanations: {},
    corrected: [],
    settings: settingsOfReader,
  };
}

test('a part’s mentions stand where their words are', async () => {
  const paragraph = showPage();
  const text = readPage(document);
  const page = annotatedPage(text.facts);
  await page.read(text, answer);
  expect(page.entries.map(({ seen }) => seen.selector.exact)).toEqual([
    'The ferry has carried more people than the bridge,',
  ]);
  const [range] = page.entries.map(({ seen }) => page.rangeOf(seen.key));
  expect(range?.startContainer.parentElement).toBe(paragraph);
});

test('words that come back in other nodes while their part is being looked through are found there', async () => {
  const paragraph = showPage();
  const text = readPage(document);
  const page = annotatedPage(text.facts);
  const reading = page.read(text, async (article, part) => {
    const other = document.createElement('p');
    other.textContent = said;
    paragraph.replaceWith(other);
    page.readAgain(readPage(document));
    return answer(article, part);
  });
  await reading;
  const [range] = page.entries.map(({ seen }) => page.rangeOf(seen.key));
  expect(range?.toString()).toBe('The ferry has carried more people than the bridge,');
});

test('a part that could not be looked through leaves the others as they are', async () => {
  showPage();
  const text = readPage(document);
  const page = annotatedPage(text.facts);
  await page.read(text, answer);
  await expect(page.read(text, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(page.entries).toHaveLength(1);
});

test('what popup and panel know of a mention is taken in where the answers said nothing of it', async () => {
  showPage();
  const text = readPage(document);
  const page = annotatedPage(text.facts);
  await page.read(text, answer);
  const key = page.mentions[0]?.key ?? '';
  const annotation = foldEvents([makePublishEvent()]);
  if (!annotation) throw new Error('a publish event folds');
  const finding = (level: Finding['level']): Finding => ({
    key,
    level,
    annotation,
    reason: { by: 'citation', id: 'us/const' },
  });
  page.tell(key, [finding('related')]);
  page.tell('another', [finding('match')]);
  expect(page.entryOf(key)?.findings).toEqual([finding('related')]);
  page.tell(key, [finding('match')]);
  expect(page.entryOf(key)?.findings).toEqual([finding('related')]);
});
