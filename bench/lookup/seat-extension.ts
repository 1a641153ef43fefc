import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../read/bundle.ts';

/**
 * Copy the built extension, with a page that runs an entry (one that fills its database) and a content script in local pages that asks as the app does.
 *
 * @returns the copy's folder; whoever asked for it removes it
 */
export async function seatExtension(entry = 'bench/lookup/in-page.ts'): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'obelus-seat-'));
  cpSync('dist/chrome', folder, { recursive: true });
  const place = path.join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(place, 'utf8'));
  const content = [{ matches: ['http://127.0.0.1/*'], js: ['bench.js'], run_at: 'document_start' }];
  writeFileSync(place, JSON.stringify({ ...manifest, content_scripts: content }));
  writeFileSync(path.join(folder, 'bench.js'), await bundle('bench/lookup/in-content.ts'));
  writeFileSync(path.join(folder, 'bench-page.js'), await bundle(entry));
  writeFileSync(path.join(folder, 'bench.html'), '<!doctype html><script src="bench-page.js"></script>');
  return folder;
}
