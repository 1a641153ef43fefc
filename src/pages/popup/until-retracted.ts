import type { World } from '../world.ts';

const tries = 8;
const between = 150;

/** Wait until the page in front has asked again and shows an annotation as retracted or no longer; not for ever. */
export async function untilRetracted(world: World, tab: number, id: string): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const state = await world.callWorker('get-page', { tab }).catch(() => null);
    if (state?.is !== 'read') return;
    const found = state.report.entries.flatMap(({ findings }) => findings.map(({ annotation }) => annotation));
    if (!found.some((one) => one.id === id && one.retracted === null)) return;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}
