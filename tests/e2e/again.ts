import { pause } from './reader-steps.ts';

/** Call as the extension's own pages do: a worker that is just starting or ending may not hear, and is called again. */
export async function again<Reply>(call: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 8; ; tries--) {
    try {
      return await call();
    } catch (error) {
      if (tries === 0) throw error;
      await pause(500);
    }
  }
}
