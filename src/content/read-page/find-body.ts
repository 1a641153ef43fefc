import { type Box, Hint, type Run } from './box.ts';
import type { Sees } from './visibility.ts';

/** How much a run speaks for running text: its unlinked length, if it reads like sentences. */
function massOf(run: Run): number {
  if (run.length < 40) return 0;
  const free = 1 - run.linked / run.length;
  if (free < 0.5) return 0;
  const tag = run.box.element.tagName;
  const weight = tag === 'P' ? 1 : tag === 'LI' || tag === 'TD' || tag === 'DD' ? 0.4 : /^H[1-6]$/.test(tag) ? 0 : 0.8;
  return Math.min(run.length, 1000) * free * free * weight;
}

const BESIDE = Hint.comments | Hint.beside | Hint.unseen;

/** Mark what stands beside the article; a name such as "has-comments" on the whole page marks nothing. */
function settleBeside(boxes: readonly Box[], runs: readonly Run[], sees: Sees): void {
  let all = 0;
  const masses = new Map<Run, number>();
  const raw = new Map<Box, number>();
  for (const run of runs) {
    const mass = massOf(run);
    if (mass === 0 || !sees(run.box.element)) continue;
    masses.set(run, mass);
    all += mass;
    for (let box: Box | null = run.box; box; box = box.parent) raw.set(box, (raw.get(box) ?? 0) + mass);
  }
  for (const box of boxes) {
    const share = (raw.get(box) ?? 0) / (all || 1);
    const kept = box.titled ? share > 0.2 : share > 0.5 && (box.hints & Hint.comments) === 0;
    box.off = (box.parent?.off ?? false) || ((box.hints & BESIDE) !== 0 && !kept);
  }
  for (const run of runs) {
    const mass = run.box.off ? 0 : (masses.get(run) ?? 0);
    if (mass > 0) for (let box: Box | null = run.box; box; box = box.parent) box.mass += mass;
  }
}

/** The smallest box that holds the article's running text; `null` when the page has none. */
export function findBody(boxes: readonly Box[], runs: readonly Run[], sees: Sees): Box | null {
  settleBeside(boxes, runs, sees);
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent || box.mass === 0) continue;
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  let body = boxes[0] ?? null;
  if (!body || body.mass === 0) return null;
  for (;;) {
    const here: Box = body;
    const heaviest = (children.get(here) ?? []).reduce<Box | null>(
      (best, box) => (best && best.mass >= box.mass ? best : box),
      null,
    );
    if (!heaviest) return here;
    const share = heaviest.mass / here.mass;
    const named = (heaviest.hints & Hint.body) !== 0 || heaviest.element.tagName === 'ARTICLE';
    if (share < (named ? 0.5 : 0.65)) return here;
    if (heaviest.element.tagName === 'P' || heaviest.element.tagName === 'LI') return here;
    body = heaviest;
  }
}
