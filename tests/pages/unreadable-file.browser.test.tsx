import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsView } from '../../src/pages/settings/settings-view.tsx';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';
import { readyImport } from './desk/desk-world.ts';
import { openDesk } from './desk/open-desk.tsx';
import { fakeSettingsWorld } from './fake-world.ts';

const lost = () => Promise.reject(new DOMException('gone', 'NotReadableError'));

beforeEach(() => {
  setWords(englishWords);
  // A file that was moved, or that nobody may read, is told only by its reading.
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(lost);
  vi.spyOn(Blob.prototype, 'text').mockImplementation(lost);
});
afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

async function choose() {
  await expect.poll(() => document.querySelector('input[type=file]')).not.toBeNull();
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(field ?? document.body, [new File(['{}'], 'gone.json', { type: 'application/json' })]);
}
const said = () => expect.element(page.getByText(/^The file could not be read/)).toBeVisible();

test.each(['import', 'requests'])('the desk’s place for %s says that a file could not be read', async (place) => {
  const { called } = openDesk(place);
  await choose();
  await said();
  expect([...called('begin-import'), ...called('take-reports')]).toEqual([]);
  await expect.element(page.getByText('Open a file')).toBeVisible();
});

test('an import that waits for its file again still waits when that cannot be read', async () => {
  const waiting = { ...readyImport, name: 'gone.json', state: 'staging' as const };
  const { called } = openDesk('import', { replies: { 'list-imports': () => [waiting] } });
  await expect.element(page.getByText('gone.json')).toBeVisible();
  await choose();
  await said();
  await expect.element(page.getByText('gone.json')).toBeVisible();
  expect(called('cancel-import')).toEqual([]);
});

test('a backup that cannot be read keeps the passphrase that was typed', async () => {
  const { called } = openDesk('identity');
  await choose();
  await page.getByLabelText('Passphrase', { exact: true }).fill('four long words here');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await said();
  await expect.element(page.getByLabelText('Passphrase', { exact: true })).toHaveValue('four long words here');
  expect(called('restore-publisher')).toEqual([]);
});

test('the settings say that an export could not be read', async () => {
  const world = fakeSettingsWorld({});
  render(<SettingsView world={world} />, document.body);
  await choose();
  await said();
  expect(world.calls.filter(([call]) => call === 'change-settings')).toEqual([]);
});
