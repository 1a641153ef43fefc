import { Popup } from '../../../src/pages/popup/popup.tsx';
import { SettingsView } from '../../../src/pages/settings/settings-view.tsx';
import { Card } from '../../../src/parts/card.tsx';
import { toCardView } from '../../../src/parts/card-view.ts';
import { t } from '../../../src/parts/words.ts';
import { makeForm } from '../../fixtures/annotations.ts';
import { fakeSettingsWorld, fakeWorld } from '../../pages/fake-world.ts';
import { annotation, report, statement } from './example-report.ts';
import type { Scene } from './scenes.tsx';

const keys = ['k3vYd0x9uJfRrE2aGhKcXYT2Wc1s5WQp0m4L1nZ8b6q', 'T2Wc1s5WQp0m4L1nZ8b6kq3vYd0x9uJfRrE2aGhKcXY'] as const;
const double = statement(
  'double',
  'Night ridership has fallen by half since 2019.',
  'Ruth Amsell',
  annotation('contested', {}, { author: keys[0] }),
  annotation('supported', {}, { author: keys[1] }),
);
const at = '2026-11-21T18:04:00.000Z';
const host = 'callowcourier.example';
const formStyles = () =>
  Promise.all([import('../../../src/pages/popup/popup.css'), import('../../../src/pages/annotate/form.css')]);

/** What could be taken for one another: publishers of one name, two windows' drafts, hosts of a long name. */
export const toldApartScenes: Readonly<Record<string, Scene>> = {
  'card-same-name': {
    draw: () => (
      <main style={{ padding: '20px' }}>
        <Card view={toCardView(double, { report: report([double]), today: '2026-11-22' })} on={{}} />
      </main>
    ),
  },
  'settings-same-name': {
    styles: () => import('../../../src/pages/settings/settings.css'),
    draw: () => (
      <SettingsView
        world={fakeSettingsWorld({
          publishers: keys.map((key, index) => ({
            id: `key:${key}`,
            name: 'Tarn Valley Fact Desk',
            annotations: 1284 - index * 1200,
            latest: at,
            signed: true,
          })),
        })}
      />
    ),
    after: async () => document.querySelector('#publishers')?.scrollIntoView(),
  },
  'popup-paused-long': {
    styles: () => import('../../../src/pages/popup/popup.css'),
    draw: () => (
      <Popup
        world={fakeWorld({
          state: { is: 'paused', host: `${'very-long-name-'.repeat(8)}example.org`, since: '2026-11-20T09:12:00Z' },
        })}
      />
    ),
  },
  'form-apart': {
    styles: formStyles,
    draw: () => (
      <Popup
        world={fakeWorld({
          state: { is: 'read', host, siteOn: true, report: report([double]) },
          drafts: [{ id: 'kept', at: '2026-11-22T14:35:00Z', form: makeForm({ page: report([]).facts.url }) }],
          replies: { 'save-draft': () => ({ id: 'kept beside', at: '2026-11-22T14:36:00Z' }) },
        })}
      />
    ),
    after: async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      if (field) field.value = `${field.value} ${t('copyLink')}`;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 700));
      scrollTo(0, 0);
    },
  },
};
