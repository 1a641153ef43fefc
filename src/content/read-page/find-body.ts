import type { Box, Run } from './box.ts';
import type { Collected } from './collect-runs.ts';
import { Hint } from './hints.data.ts';
import type { Sees } from './visibility.ts';

/** How much a run speaks for running text: its unlinked length, if it reads like sentences. */
function massOf({ box, text, linked }: Run): number {
  if (text.length < 40) return 0;
  const free = 1 - linked / text.length;
  if (free < 0.5) return 0;
  const tag = box.element.tagName;
  const isHeading = (box.hints & Hint.heading) !== 0;
  const weight = tag === 'P' ? 1 : (box.hints & Hint.item) !== 0 ? 0.4 : isHeading ? 0 : 0.8;
  return Math.min(text.length, 1000) * free * free * weight;
}

/** What keeps an element's words out of the article. */
export const BESIDE = Hint.comments | Hint.beside | Hint.unseen;

/**
 * Mark what stands beside the article; a name such as "has-comments" on the whole page marks nothing.
 *
 * @returns how much running text stands in a box itself, in no smaller part of it
 */
function settleBeside(boxes: readonly Box[], runs: readonly Run[], sees: Sees): ReadonlyMap<Box, number> {
  let all = 0;
  const masses: (readonly [run: Run, mass: number])[] = [];
  const raw = new Map<Box, number>();
  for (const run of runs) {
    const mass = massOf(run);
    if (mass === 0 || !sees(run.box.element)) continue;
    masses.push([run, mass]);
    all += mass;
    for (let box: Box | null = run.box; box; box = box.parent) raw.set(box, (raw.get(box) ?? 0) + mass);
  }
  for (const box of boxes) {
    const { parent } = box;
    if (parent?.off) box.off = true;
    else if ((box.hints & BESIDE) !== 0) {
      const share = (raw.get(box) ?? 0) / (all || 1);
      box.off = !(box.titled ? share > 0.2 : share > 0.5 && (box.hints & Hint.comments) === 0);
    }
  }
  const loose = new Map<Box, number>();
  for (const [{ box }, mass] of masses) {
    if (box.off) continue;
    for (let up: Box | null = box; up; up = up.parent) up.mass += mass;
    loose.set(box, (loose.get(box) ?? 0) + mass);
    if (box.parent && box.element.tagName !== 'LI') loose.set(box.parent, (loose.get(box.parent) ?? 0) + mass);
  }
  return loose;
}

const names = ({ element }: Box): string =>
  `${element.tagName} ${Element.prototype.getAttribute.call(element, 'class')}`;

/** Where several articles stand below each other, the one with the page's headline. */
function ownOf(children: readonly Box[], titled: ReadonlySet<Box>): Box | null {
  const own = children.find((box) => titled.has(box));
  if (!own) return null;
  const others = children.filter((box) => box !== own && names(box) === names(own));
  return others.length > 0 ? own : null;
}

/** The smallest box that holds the article's running text; `null` when the page has none. */
export function findBody({ boxes, runs }: Collected, title: Run | undefined, sees: Sees): Box | null {
  const loose = settleBeside(boxes, runs, sees);
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent || box.mass === 0) continue;
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  const titled = new Set<Box>();
  for (let box = title?.box ?? null; box; box = box.parent) titled.add(box);
  let body = boxes[0];
  if (!body || body.mass === 0) return null;
  for (;;) {
    const inner: readonly Box[] = children.get(body) ?? [];
    let heaviest = inner[0];
    for (const box of inner) if (box.mass > (heaviest?.mass ?? 0)) heaviest = box;
    if (!heaviest || /^(?:P|LI)$/.test(heaviest.element.tagName)) return body;
    const own = ownOf(inner, titled);
    const named = (heaviest.hints & Hint.body) !== 0 || heaviest.element.tagName === 'ARTICLE';
    const here: Box = body;
    if (own && own.mass > 150) body = own;
    else if ((loose.get(here) ?? 0) > LOOSE * here.mass) return here;
    else if (heaviest.mass / body.mass >= (named ? NAMED : UNNAMED)) body = heaviest;
    else return body;
  }
}

/** How much of the text the next smaller box must hold; fixed on 45 pages. */
const NAMED = 0.65;
const UNNAMED = 0.75;
const LOOSE = 0.08;
