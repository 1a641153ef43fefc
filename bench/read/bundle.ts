import path from 'node:path';
import { rolldown } from 'rolldown';

/** One of the project's programs as a plain script for a page. */
export async function bundle(entry: string): Promise<string> {
  const built = await rolldown({ input: path.resolve(entry), platform: 'browser', logLevel: 'silent' });
  const { output } = await built.generate({ format: 'iife', minify: true });
  await built.close();
  return output[0].code;
}
