import type { ImportProgress } from '../../../src/messaging/import-calls.ts';
import { Desk } from '../../../src/pages/desk/desk.tsx';
import { t, type WordKey } from '../../../src/parts/words.ts';
import { makeForm } from '../../fixtures/annotations.ts';
import {
  fakeDeskWorld,
  fullHistory,
  packRecords,
  readyImport,
  readyPack,
  restoredHistory,
} from '../../pages/desk/desk-world.ts';
import type { Scene } from './scenes.tsx';

const styles = () =>
  Promise.all([
    import('../../../src/pages/annotate/form.css'),
    import('../../../src/pages/desk/desk.css'),
    import('../../../src/pages/desk/table.css'),
  ]);
const first = `${'0'.repeat(63)}1`;

function at(hash: string, given: Parameters<typeof fakeDeskWorld>[0] = {}): Pick<Scene, 'styles' | 'draw'> {
  return {
    styles,
    draw: () => {
      history.replaceState(null, '', `#${hash}`);
      return <Desk world={fakeDeskWorld(given)} />;
    },
  };
}

const totalsImport: ImportProgress = {
  ...readyImport,
  name: 'claims-2026.csv',
  format: 'csv',
  counts: { new: 20_000, changed: 0, unchanged: 0, refused: 3 },
  cautions: [
    { caution: 'undated', field: 'changed', count: 20_000, first: 1, words: [] },
    {
      caution: 'status-unknown',
      field: 'status',
      count: 12_040,
      first: 2,
      words: [
        { words: 'half true', count: 8_000 },
        { words: 'mostly true', count: 4_000 },
      ],
    },
    { caution: 'date-left-out', field: 'saidOn', count: 7, first: 40, words: [] },
  ],
};

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 150));

async function press(words: WordKey): Promise<void> {
  [...document.querySelectorAll<HTMLButtonElement>('main button')]
    .find(({ textContent }) => textContent === t(words))
    ?.click();
  await soon();
}

/** The moderators' desk, place by place. */
export const deskScenes: Readonly<Record<string, Scene>> = {
  desk: { ...at('annotations', { conflict: true }), after: soon },
  'desk-empty': { ...at('annotations', { count: 0 }), after: soon },
  'desk-selected': {
    ...at('annotations'),
    after: async () => {
      await soon();
      for (const box of [...document.querySelectorAll<HTMLInputElement>('tbody input')].slice(0, 3)) box.click();
      await soon();
      document.querySelectorAll<HTMLButtonElement>('.bulk button')[2]?.click();
      await soon();
    },
  },
  'desk-review': { ...at('review'), after: soon },
  'desk-noticed': {
    ...at(`annotation/${first}`, {
      replies: {
        'list-visits': () => [
          {
            annotation: first,
            url: 'https://callowcourier.example/council/2026/ferry',
            what: 'quotation',
            at: '2026-11-21T09:00:00.000Z',
          },
          {
            annotation: first,
            url: 'https://tarnvalley.example/transport/annex-c.html',
            what: 'excerpt',
            at: '2026-11-20T09:00:00.000Z',
          },
        ],
      },
    }),
    after: soon,
  },
  'desk-annotation': { ...at(`annotation/${first}`), after: soon },
  'desk-restored': {
    ...at(`annotation/${first}`, { replies: { 'get-annotation': restoredHistory } }),
    after: async () => {
      await soon();
      for (const fold of [...document.querySelectorAll<HTMLDetailsElement>('.hist details')].slice(-1))
        fold.open = true;
      for (const fold of [...document.querySelectorAll<HTMLDetailsElement>('.card details')].slice(0, 1))
        fold.open = true;
      await soon();
    },
  },
  'desk-undo': {
    ...at('annotations'),
    after: async () => {
      await soon();
      for (const box of [...document.querySelectorAll<HTMLInputElement>('tbody input')].slice(0, 3)) box.click();
      await soon();
      await press('retractMore');
      const reason = document.querySelector<HTMLInputElement>('#reason');
      if (reason) reason.value = 'Wrong year.';
      reason?.dispatchEvent(new Event('input', { bubbles: true }));
      await soon();
      document.querySelector<HTMLButtonElement>('.act button.main')?.click();
      await soon();
    },
  },
  'desk-delegate': {
    ...at(`annotation/${first}`),
    after: async () => {
      await soon();
      await press('delegateMore');
      document.querySelector<HTMLButtonElement>('.act button.main')?.click();
      await soon();
    },
  },
  'desk-delegated': {
    ...at(`annotation/${first}`, {
      replies: {
        'get-annotation': () => {
          const full = fullHistory(false, true);
          const to = 'T2Wc1s5WQp0m4L1nZ8b6kq3vYd0x9uJfRrE2aGhKcXY';
          const event = { id: '5'.repeat(64), annotation: first, previous: [], author: 'own-key', signature: 'signed' };
          const granted = {
            ...event,
            kind: 'delegate',
            at: '2026-04-05T09:00:00.000Z',
            body: { to, name: 'Callow Library' },
          } as const;
          return { ...full, annotation: { ...full.annotation, delegates: [to] }, events: [...full.events, granted] };
        },
      },
    }),
    after: soon,
  },
  'desk-not-own': { ...at(`annotation/${first}`, { own: false }), after: soon },
  'desk-conflict': { ...at(`annotation/${first}`, { conflict: true }), after: soon },
  'desk-merge': { ...at(`annotation/${first}/edit`, { conflict: true }), after: soon },
  'desk-edit': { ...at(`annotation/${first}/edit`), after: soon },
  'desk-drafts': {
    ...at('drafts', { drafts: [{ id: 'kept', at: '2026-11-21T18:04:00Z', form: makeForm() }] }),
    after: soon,
  },
  'desk-pictures': { ...at('pictures'), after: soon },
  'desk-imports': { ...at('import'), after: soon },
  'desk-import': {
    ...at('import'),
    after: async () => {
      await soon();
      await press('importGoOn');
      await press('outcomeRefused');
    },
  },
  'desk-import-totals': {
    ...at('import', { replies: { 'list-imports': () => [totalsImport] } }),
    after: async () => {
      await soon();
      await press('importGoOn');
    },
  },
  'desk-changed-since': {
    ...at(`annotation/${first}/edit`, {
      drafts: [
        {
          id: `revise:${fullHistory(false, true).annotation.id}`,
          at: '2026-11-21T18:04:00Z',
          form: {
            ...makeForm(),
            reason: 'Shorter.',
            follows: fullHistory(false, true)
              .events.map(({ id }) => id)
              .slice(0, 1),
          },
        },
      ],
    }),
    after: soon,
  },
  'desk-pack': {
    ...at('import', { replies: { 'list-imports': () => [readyPack], 'preview-import': () => packRecords } }),
    after: async () => {
      await soon();
      await press('importGoOn');
      await press('outcomeUnchanged');
    },
  },
  'desk-pack-file': {
    ...at('import', { replies: { 'list-imports': () => [] } }),
    after: async () => {
      await soon();
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File(['{"kind":"publish"}\n'], 'ledger.jsonl'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await soon();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      await soon();
    },
  },
  'desk-export-none': {
    ...at('export', { replies: { 'export-pack': () => ({ annotations: [], events: [], next: null }) } }),
    after: async () => {
      await soon();
      await press('export');
    },
  },
  'desk-index': {
    ...at('annotations', {
      replies: { 'index-state': () => ({ claims: 104_128, rebuilding: { done: 15_360, total: 40_960 } }) },
    }),
    after: soon,
  },
  'desk-index-again': {
    ...at('import'),
    after: async () => {
      await soon();
      await press('buildIndexAgain');
    },
  },
  'desk-requests': { ...at('requests'), after: soon },
  'desk-export': { ...at('export'), after: soon },
  'desk-identity': { ...at('identity'), after: soon },
  'desk-back-up': {
    ...at('identity'),
    after: async () => {
      await soon();
      await press('backUp');
      document.querySelector<HTMLButtonElement>('.act button.main')?.click();
      await soon();
    },
  },
};
