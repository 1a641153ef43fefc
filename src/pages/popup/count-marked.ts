import type { World } from '../world.ts';

const tries = 5;
const between = 150;

/** Count the statements of a page that an annotation marks, once the page has asked again. */
export async function countMarked(world: World, tab: number, annotation: string): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const state = await world.callWorker('get-page', { tab }).catch(() => null);
    const marked =
      state?.is === 'read'
        ? state.report.entries.filter(({ findings }) =>
            findings.some((finding) => finding.level === 'match' && finding.annotation.id === annotation),
          ).length
        : 0;
    if (marked > 0) return marked;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  return 0;
}
