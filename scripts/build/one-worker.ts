import path from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/** Put what the worker shares with pages into its own file: the browser looks up and reads one at every start, not six. */
export const oneWorker: Plugin = {
  name: 'one-worker',
  apply: 'build',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    for (const worker of chunks) {
      if (!worker.facadeModuleId?.endsWith('/src/background/worker.ts')) continue;
      const whole = await rolldown({
        input: worker.fileName,
        plugins: [
          {
            name: 'built-chunks',
            resolveId: (id, importer) => path.posix.join(path.posix.dirname(importer ?? ''), id),
            load: (id) => chunks.find(({ fileName }) => fileName === id)?.code ?? null,
          },
        ],
      });
      const { output } = await whole.generate({ format: 'es', minify: true });
      worker.code = output[0].code;
    }
  },
};
