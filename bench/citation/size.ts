import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

async function bundled(input: string): Promise<Buffer> {
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return Buffer.from(output[0].code);
}

/** What the detector and its tables weigh, minified and gzipped, alone. */
export async function run(_args: string[]): Promise<void> {
  const tables = ['us-acts', 'us-other', 'cases', 'international', 'europe', 'places', 'same-as', 'further'];
  for (const file of [
    'detect-citations.ts',
    'official-link.ts',
    'citation-name.ts',
    ...tables.map((name) => `tables/${name}.data.ts`),
  ]) {
    const code = await bundled(`src/core/citation/${file}`);
    console.log(
      `${file.padEnd(32)} ${(code.length / 1000).toFixed(1).padStart(6)} kB   gzip ${(gzipSync(code).length / 1000).toFixed(1).padStart(5)} kB`,
    );
  }
}
