import { expect, test } from 'vitest';
import { backupName } from '../../../src/pages/desk/backup-name.ts';

const key = 'AE-J9E7-_x2Wc1s5WQp0m4L1nZ8b6kq3vYd0x9uJfRr';

test.each([
  ['a name becomes words with hyphens', 'Ledger Library', 'obelus-key-ledger-library.json'],
  ['accents and signs go', 'Café Français & Söhne: «2026»', 'obelus-key-cafe-francais-sohne-2026.json'],
  ['no folder can be named', '../../etc/passwd', 'obelus-key-etc-passwd.json'],
  ['letters of any script stay', 'Архив Речей', 'obelus-key-архив-речей.json'],
  ['a long name is cut', 'Weir '.repeat(20), 'obelus-key-weir-weir-weir-weir-weir-weir-weir-weir.json'],
  ['without a name the key stands for it', ' – ', 'obelus-key-ae-j9e7.json'],
])('%s', (_, name, file) => {
  expect(backupName({ name, key })).toBe(file);
});
