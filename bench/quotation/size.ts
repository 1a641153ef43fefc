import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { packedWords } from '../../scripts/build/packed-words.ts';

/** What the detector and its tables weigh, minified, alone, with their words packed as in the app. */
export async function run(_args: string[]): Promise<void> {
  const bundle = await rolldown({
    input: 'src/core/quotation/detect-quotations.ts',
    logLevel: 'silent',
    plugins: [packedWords],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = Buffer.from(output[0].code);
  console.log(`${(code.length / 1000).toFixed(1)} kB, gzip ${(gzipSync(code).length / 1000).toFixed(1)} kB`);
}
