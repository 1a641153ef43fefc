import type { Tried } from '../../../src/core/model/tried.ts';
import type { PageState } from '../../../src/messaging/contract.ts';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import { t } from '../../../src/parts/words.ts';
import { makeForm } from '../../fixtures/annotations.ts';
import { deskRows } from '../../pages/desk/desk-world.ts';
import { fakeWorld } from '../../pages/fake-world.ts';
import { exampleEntries } from './example-entries.ts';
import { annotation, reason, report } from './example-report.ts';
import type { Scene } from './scenes.tsx';

const styles = () =>
  Promise.all([import('../../../src/pages/popup/popup.css'), import('../../../src/pages/annotate/form.css')]);
const { contested, leftout, none, related, citation } = exampleEntries;
const all = report([contested, leftout, none, related, citation]);
const state: PageState = { is: 'read', host: 'callowcourier.example', siteOn: true, report: all };
const outside = { facts: all.facts, selector: { exact: 'The ferry turned round at four', prefix: 'a ', suffix: '.' } };
const form = makeForm({ page: all.facts.url });
const drafts = [{ id: 'kept', at: '2026-11-22T14:35:00Z', form }];
const own = contested.findings
  .slice(0, 1)
  .flatMap(({ annotation: { id } }) => deskRows(1).map((row) => ({ ...row, id, from: 'own' as const })));
const published = annotation('context', {
  claim: { text: outside.selector.exact, variants: [], speaker: 'Ruth Amsell', saidOn: null },
  target: { url: all.facts.url, selector: outside.selector },
});
const tried = (exact: string, level: Tried['level'], forbidden: Tried['reason']['forbidden']): Tried => ({
  statement: { exact, sentence: exact, speaker: 'Ruth Amsell', lang: 'en' },
  level,
  reason: { ...reason, forbidden },
});

async function press(wanted: (name: string) => boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const named = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
  [...document.querySelectorAll('button')].find((button) => wanted(named(button)))?.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The moderators' form in the popup, where its page has something to say about it. */
export const formScenes: Readonly<Record<string, Scene>> = {
  'form-outside': {
    styles,
    draw: () => <Popup world={fakeWorld({ state, selection: outside, settings: { publisher: '' } })} />,
    after: async () => {
      await press((name) => name === t('annotate'));
      scrollTo(0, 0);
    },
  },
  'form-citation': {
    styles,
    draw: () => <Popup world={fakeWorld({ state })} />,
    after: async () => {
      await press((name) => name === t('annotateThis', { words: 'Ordinance 2024-18, section 6(b)' }));
      scrollTo(0, 0);
    },
  },
  'form-own': {
    styles,
    draw: () => <Popup world={fakeWorld({ state, replies: { 'get-rows': () => own } })} />,
    after: () => press((name) => name.startsWith(t('annotateThis', { words: '' }))),
  },
  'form-published': {
    styles,
    draw: () => <Popup world={fakeWorld({ state, drafts, replies: { 'publish-draft': () => ({ published }) } })} />,
    after: async () => {
      await press((name) => name === t('publish'));
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  },
  'form-try': {
    styles,
    draw: () => (
      <Popup
        world={fakeWorld({
          state,
          drafts,
          replies: {
            'try-annotation': () => ({
              pages: [
                {
                  url: all.facts.url,
                  title: 'Council votes on the night ferry',
                  statements: 14,
                  tried: [
                    tried('Night ridership fell by half.', 'match', null),
                    tried('Night ridership fell by a third.', 'related', 'number'),
                  ],
                },
                {
                  url: 'https://b.example/',
                  title: 'Vans for the ferry',
                  statements: 23,
                  tried: [tried('The vans will cost a third.', 'none', null)],
                },
                { url: 'https://c.example/', title: 'A school opens', statements: 5, tried: [] },
              ],
              nearMisses: [],
            }),
          },
        })}
      />
    ),
    after: () => press((name) => name === t('tryIt')),
  },
};
