import type { Gathered } from './gather.ts';
import type { ScoreOf } from './measure.ts';

const most = 15;

/** Print the wrong candidates that would be shown first, to be read. */
export function printErrors(name: string, gathered: readonly Gathered[], score: ScoreOf): void {
  const all = gathered.flatMap(({ example, pairs }) => {
    const best = [...pairs].sort((a, b) => score(b) - score(a))[0];
    return best && !best.same ? [{ value: score(best), example, best }] : [];
  });
  console.error(`== ${name}`);
  for (const { value, example, best } of all.sort((a, b) => b.value - a.value).slice(0, most)) {
    const said = example.statement.text.slice(0, 220);
    console.error(value.toFixed(2), example.id, '|', said, '|', best.evidence.wording.text.slice(0, 200), best.claim);
  }
}
