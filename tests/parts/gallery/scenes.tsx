import type { ComponentChild } from 'preact';
import type { PageState } from '../../../src/messaging/contract.ts';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import { SettingsView } from '../../../src/pages/settings/settings-view.tsx';
import { SidePanel } from '../../../src/pages/sidepanel/sidepanel.tsx';
import { Welcome } from '../../../src/pages/welcome/welcome.tsx';
import { Card } from '../../../src/parts/card.tsx';
import { toCardView } from '../../../src/parts/card-view.ts';
import { StatusLabel } from '../../../src/parts/status-label.tsx';
import { t } from '../../../src/parts/words.ts';
import { makeForm } from '../../fixtures/annotations.ts';
import { fakeSettingsWorld, fakeWorld } from '../../pages/fake-world.ts';
import { Article, openCardInArticle } from './article.tsx';
import { deskScenes } from './desk-scenes.tsx';
import { exampleEntries } from './example-entries.ts';
import { report } from './example-report.ts';
import { formScenes } from './form-scenes.tsx';
import { hostileEntry } from './hostile-entry.ts';
import { toldApartScenes } from './told-apart-scenes.tsx';

export interface Scene {
  readonly styles?: () => Promise<unknown>;
  readonly draw: () => ComponentChild;
  /** What is pressed before the picture. */
  readonly after?: () => Promise<void>;
}

const host = 'callowcourier.example';
const { arabic, longWords, ...plain } = exampleEntries;
const all = report(Object.values(plain));
const noAction = { onClose() {}, onStep() {}, onGo() {}, onNotThis() {}, onCopyLink: async () => true };
const popupStyles = () =>
  Promise.all([import('../../../src/pages/popup/popup.css'), import('../../../src/pages/annotate/form.css')]);

const states = {
  read: { is: 'read', host, siteOn: true, report: all },
  'none-annotated': {
    is: 'read',
    host,
    siteOn: true,
    report: report([exampleEntries.none, exampleEntries.citation, exampleEntries.citationBare]),
  },
  nothing: { is: 'read', host, siteOn: true, report: report([]) },
  hostile: {
    is: 'read',
    host: `${'very-long-name-'.repeat(8)}example.org`,
    siteOn: true,
    report: report([hostileEntry(), longWords]),
  },
  off: { is: 'off', host },
  'no-access': { is: 'no-access', host },
  paused: { is: 'paused', host, since: '2026-11-22T09:12:00Z' },
  'not-article': { is: 'not-article', host, siteOn: true },
  looking: { is: 'looking', host, siteOn: true },
  failed: { is: 'failed', host, siteOn: true, code: 'store-open' },
  'browser-page': { is: 'browser-page' },
} as const satisfies Readonly<Record<string, PageState>>;

function popup(state: PageState | undefined, more: Parameters<typeof fakeWorld>[0] = {}): ComponentChild {
  return <Popup world={fakeWorld({ ...(state ? { state } : {}), ...more })} />;
}

async function press(label: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const button = [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(label) === true,
  );
  button?.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const selection = {
  facts: all.facts,
  selector: {
    exact: 'Fewer than 20 of our staff depend on the midnight boat.',
    prefix: 'from the hospital: “',
    suffix: '” She',
  },
};
const draft = { id: 'kept', at: '2026-11-21T18:04:00Z', form: makeForm({ page: all.facts.url }) };
const fresh = { ...draft, at: '2026-11-22T14:35:00Z' };

const panelStyles = () =>
  Promise.all([import('../../../src/pages/popup/popup.css'), import('../../../src/pages/sidepanel/sidepanel.css')]);
const settingsStyles = () => import('../../../src/pages/settings/settings.css');

const at = '2026-11-21T18:04:00.000Z';
const kept = {
  publishers: [
    { id: 'key:a', name: 'Tarn Valley Fact Desk', annotations: 1284, latest: at, signed: true },
    { id: 'key:b', name: 'Riverside Policy Library', annotations: 310, latest: at, signed: true },
    {
      id: 'name:c',
      name: 'Straßenverkehrsbeteiligungsprüfstelle '.repeat(4),
      annotations: 1,
      latest: at,
      signed: false,
    },
  ],
  dismissals: [
    {
      annotation: 'a',
      exact: 'Night ridership has fallen by half since 2019, and every empty crossing costs this town $412.',
      at,
      about: exampleEntries.contested.findings[0]?.annotation ?? null,
    },
    { annotation: 'b', exact: 'not one dollar of state money in ten years', at, about: null },
  ],
  corrections: [
    { exact: 'will cost about a third', speaker: 'Imani Voss', words: 'will cost about a third of it', at },
    { exact: 'without one night rider', speaker: '', words: null, at },
  ],
  settings: {
    reach: 'list',
    sites: [host, 'rivertimes.example'],
    hiddenPublishers: ['key:b'],
    hiddenStandings: ['outdated'],
    badge: true,
  },
  lost: ['*://*.rivertimes.example/*'],
} as const;

/** The language of the article that an example stands in. */
const languages: Readonly<Record<string, string>> = { arabic: 'ar', longWords: 'de' };
const exampleView = (name: keyof typeof exampleEntries) => {
  const entry = exampleEntries[name];
  const lang = languages[name];
  return toCardView(entry, { report: lang ? report([entry], lang) : all, today: '2026-11-22' });
};

/** Everything there is to look at, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...deskScenes,
  ...formScenes,
  ...toldApartScenes,
  cards: {
    draw: () => (
      <main style={{ display: 'flex', flexWrap: 'wrap', gap: '24px', padding: '24px', alignItems: 'flex-start' }}>
        <h1 class="sr">Cards</h1>
        {Object.entries(exampleEntries).map(([name, entry]) => (
          <div key={name}>
            <p class="meta">{name}</p>
            <Card
              view={toCardView(entry, {
                report: languages[name] ? report([entry], languages[name]) : all,
                today: '2026-11-22',
              })}
              on={noAction}
            />
          </div>
        ))}
      </main>
    ),
    after: async () => {
      for (const [index, fold] of document.querySelectorAll('details').entries()) fold.open = index % 3 < 2;
    },
  },
  ...Object.fromEntries(
    Object.entries(exampleEntries).map(([name, entry]): [string, Scene] => [
      `card-${name}`,
      {
        draw: () => (
          <main style={{ padding: '20px' }}>
            <Card
              view={toCardView(entry, {
                report: languages[name] ? report([entry], languages[name]) : all,
                today: '2026-11-22',
              })}
              on={noAction}
            />
          </main>
        ),
      },
    ]),
  ),
  comparison: {
    draw: () => (
      <main>
        <h1 class="sr">Comparisons</h1>
        {(['leftout', 'differs', 'arabic', 'longWords'] as const).map((name) => (
          <Card view={exampleView(name)} on={noAction} key={name} />
        ))}
      </main>
    ),
  },
  'comparison-page': {
    draw: () => (
      <main>
        <h1 class="sr">The page’s words</h1>
        <Card view={exampleView('leftout')} on={noAction} />
      </main>
    ),
    after: () => press('Page'),
  },
  'comparison-source': {
    draw: () => (
      <main>
        <h1 class="sr">The source’s words</h1>
        <Card view={exampleView('leftout')} on={noAction} />
      </main>
    ),
    after: () => press('Source'),
  },
  'card-hostile': {
    draw: () => (
      <main>
        <h1 class="sr">Card</h1>
        <Card
          view={toCardView(hostileEntry(), { report: report([hostileEntry()]), today: '2026-11-22' })}
          on={noAction}
        />
      </main>
    ),
  },
  legend: {
    draw: () => (
      <main style={{ padding: '16px', display: 'grid', gap: '8px' }}>
        <h1>Legend</h1>
        {(
          [
            'contested',
            'differs',
            'leftout',
            'context',
            'supported',
            'outdated',
            'retracted',
            'citation',
            'none',
          ] as const
        ).map((kind) => (
          <StatusLabel kind={kind} key={kind} />
        ))}
      </main>
    ),
  },
  ...Object.fromEntries(
    Object.entries(states).map(([name, state]): [string, Scene] => [
      `popup-${name}`,
      {
        styles: popupStyles,
        draw: () => popup(state),
        // "Looking …" is only said after a while.
        after: () => new Promise((resolve) => setTimeout(resolve, name === 'looking' ? 600 : 50)),
      },
    ]),
  ),
  'popup-private': { styles: popupStyles, draw: () => popup(states.nothing, { isPrivate: true }) },
  'popup-draft-waits': { styles: popupStyles, draw: () => popup(states.read, { drafts: [draft] }) },
  'form-back': { styles: popupStyles, draw: () => popup(states.read, { drafts: [fresh] }) },
  'form-new': { styles: popupStyles, draw: () => popup(states.read, { selection }), after: () => press(t('annotate')) },
  'form-blank': {
    styles: popupStyles,
    draw: () => popup(states['not-article'], { settings: { publisher: '' } }),
    after: () => press(t('annotate')),
  },
  'form-problems': {
    styles: popupStyles,
    draw: () => popup(states.read, { selection }),
    after: async () => {
      await press(t('annotate'));
      await press(t('publish'));
    },
  },
  'form-preview': {
    styles: popupStyles,
    draw: () => popup(states.read, { drafts: [fresh] }),
    after: async () => {
      await press(t('preview'));
      document.querySelector('.preview')?.scrollIntoView();
    },
  },
  welcome: {
    styles: () => import('../../../src/pages/welcome/welcome.css'),
    draw: () => <Welcome world={fakeWorld()} />,
  },
  'welcome-sites-missing': {
    styles: () => import('../../../src/pages/welcome/welcome.css'),
    draw: () => <Welcome world={fakeWorld()} />,
    after: async () => {
      document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
      await press(t('start'));
    },
  },
  'welcome-ready': {
    styles: () => import('../../../src/pages/welcome/welcome.css'),
    draw: () => <Welcome world={fakeWorld()} />,
    after: () => press(t('start')),
  },
  panel: { styles: panelStyles, draw: () => <SidePanel world={fakeWorld({ state: states.read })} /> },
  'panel-shown': {
    styles: panelStyles,
    draw: () => <SidePanel world={fakeWorld({ state: states.read })} />,
    after: () => press(t('status_contested')),
  },
  'panel-related': {
    styles: panelStyles,
    draw: () => <SidePanel world={fakeWorld({ state: states.read })} />,
    after: async () => {
      await press(t('filterNotChecked', { count: 2 }));
      await press(`${t('status_none')}Ruth`);
    },
  },
  'panel-why': {
    styles: panelStyles,
    draw: () => <SidePanel world={fakeWorld({ state: states.read })} />,
    after: async () => {
      await press(t('settings')); // the list is there by then
      document.querySelector<HTMLInputElement>('.tick input')?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  },
  'panel-asked': {
    styles: panelStyles,
    draw: () => (
      <SidePanel
        world={fakeWorld({ state: states.read, asked: report([exampleEntries.contested, exampleEntries.citation]) })}
      />
    ),
  },
  'panel-asked-none': {
    styles: panelStyles,
    draw: () => <SidePanel world={fakeWorld({ state: states.off, asked: report([exampleEntries.none]) })} />,
  },
  'panel-nothing': {
    styles: panelStyles,
    draw: () => <SidePanel world={fakeWorld({ state: states['not-article'] })} />,
  },
  settings: { styles: settingsStyles, draw: () => <SettingsView world={fakeSettingsWorld()} /> },
  'settings-index': {
    styles: settingsStyles,
    draw: () => <SettingsView world={fakeSettingsWorld()} />,
    after: () => press(t('buildIndexAgain')),
  },
  'settings-list': {
    styles: settingsStyles,
    draw: () => (
      <SettingsView
        world={fakeSettingsWorld({
          settings: {
            reach: 'list',
            sites: [host, `${'very-long-name-'.repeat(6)}example.org`],
            markStyle: 'highlight',
            pausedSince: '2026-11-22T09:12:00Z',
          },
        })}
      />
    ),
    after: () => press(t('siteAdd')),
  },
  'settings-kept': {
    styles: settingsStyles,
    draw: () => <SettingsView world={fakeSettingsWorld(kept)} />,
  },
  'settings-delete': {
    styles: settingsStyles,
    draw: () => <SettingsView world={fakeSettingsWorld(kept)} />,
    after: () => press(t('deleteEverything')),
  },
  'settings-all': {
    styles: settingsStyles,
    draw: () => (
      <SettingsView world={fakeSettingsWorld({ settings: { reach: 'all', sitesOff: [host], markStyle: 'off' } })} />
    ),
  },
  'card-in-page': { draw: () => <Article />, after: async () => openCardInArticle() },
  'card-sheet': { draw: () => <Article />, after: async () => openCardInArticle() },
};
