import { lengthOf } from '../length-of.ts';
import type { Box, Run } from './box.ts';
import type { Collected } from './collect-runs.ts';
import { BESIDE, Hint } from './hints.data.ts';
import type { Sees } from './visibility.ts';

/** Note how much running text stands in runs that were just collected, and in the boxes around them; gives the sum. */
export function weigh(runs: readonly Run[], sees: Sees): number {
  let all = 0;
  for (let at = 0, run = runs[0]; run; run = runs[++at]) {
    const { text, box } = run;
    const length = lengthOf(text);
    // What is short or mostly linked does not read like sentences, a heading neither.
    if (length < 40 || run.linked * 2 > text.length || (box.hints & Hint.heading) !== 0) continue;
    if (!sees(box.element)) continue;
    const free = 1 - run.linked / text.length;
    const weight = box.tag === 'P' ? 1 : (box.hints & Hint.item) !== 0 ? 0.4 : 0.8;
    run.mass = Math.min(length, 1000) * free * free * weight;
    all += run.mass;
    for (let up: Box | null = box; up; up = up.parent) up.raw += run.mass;
  }
  return all;
}

/**
 * Mark what stands beside the article; a name such as "has-comments" on the whole page marks nothing.
 *
 * @returns whether there are such names, that mark nothing
 */
export function settleBeside(boxes: readonly Box[], all: number): boolean {
  let spared = false;
  for (let at = 0, box = boxes[0]; box; box = boxes[++at]) {
    box.off = box.parent?.off ?? false;
    if (box.off || (box.hints & BESIDE) === 0) continue;
    box.off = !isMost(box, all);
    spared ||= !box.off;
  }
  return spared;
}

/** Whether a part whose names put it beside the article holds so much of the running text that it is the article. */
function isMost(box: Box, all: number): boolean {
  const share = box.raw / (all || 1);
  return box.titled ? share > 0.2 : share > 0.5 && (box.hints & Hint.comments) === 0;
}

/** Whether all that `settleBeside` spared would be spared, too, if the page held more running text elsewhere. */
export function staysSpared(boxes: readonly Box[], most: number): boolean {
  for (const box of boxes) if (!box.off && (box.hints & BESIDE) !== 0 && !isMost(box, most)) return false;
  return true;
}

/** How much running text stands in a box itself, in no smaller part of it; each box's mass is noted. */
function looseIn(runs: readonly Run[]): ReadonlyMap<Box, number> {
  const loose = new Map<Box, number>();
  for (let at = 0, run = runs[0]; run; run = runs[++at]) {
    const { box, mass } = run;
    if (mass === 0 || box.off) continue;
    for (let up: Box | null = box; up; up = up.parent) up.mass += mass;
    loose.set(box, (loose.get(box) ?? 0) + mass);
    if (box.parent && box.tag !== 'LI') loose.set(box.parent, (loose.get(box.parent) ?? 0) + mass);
  }
  return loose;
}

const names = ({ element }: Box): string =>
  `${element.tagName} ${Element.prototype.getAttribute.call(element, 'class')}`;

/** Articles whose heading leads elsewhere. */
function findTeasers(runs: readonly Run[]): ReadonlySet<Box> {
  const teasers = new Set<Box>();
  for (const { box, linked, text } of runs)
    if ((box.hints & Hint.heading) !== 0 && linked * 2 > text.length) {
      let up: Box | null = box;
      while (up && up.tag !== 'ARTICLE') up = up.parent;
      if (up) teasers.add(up);
    }
  return teasers;
}

/** Whether several articles stand below each other, of which this is one. */
function isOneOfMany(own: Box, siblings: readonly Box[], runs: readonly Run[]): boolean {
  for (const box of siblings) if (box !== own && names(box) === names(own)) return true;
  if (own.tag !== 'ARTICLE' || siblings.length < 2) return false;
  const teasers = findTeasers(runs);
  for (const box of siblings) if (box !== own && teasers.has(box)) return true;
  return false;
}

/** The smallest box that holds the article's running text; `null` when the page has none. */
export function findBody({ boxes, runs }: Collected, title: Run | undefined): Box | null {
  const loose = looseIn(runs);
  const children = new Map<Box, Box[]>();
  for (let at = 0, box = boxes[0]; box; box = boxes[++at]) {
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
    let own: Box | undefined;
    for (const box of inner) {
      if (box.mass > (heaviest?.mass ?? 0)) heaviest = box;
      if (titled.has(box)) own = box;
    }
    if (!heaviest || heaviest.tag === 'P' || heaviest.tag === 'LI') return body;
    const named = (heaviest.hints & Hint.body) !== 0 || heaviest.tag === 'ARTICLE';
    const here: Box = body;
    // Of several articles below each other, the one with the page's headline.
    if (own && own.mass > 150 && isOneOfMany(own, inner, runs)) body = own;
    else if ((loose.get(here) ?? 0) > LOOSE * here.mass) return here;
    else if (heaviest.mass / body.mass >= (named ? NAMED : (here.hints & Hint.body) !== 0 ? WITHIN_NAMED : UNNAMED))
      body = heaviest;
    else return body;
  }
}

/** How much of the text the next smaller box must hold; fixed on 45 pages. */
const NAMED = 0.65;
const UNNAMED = 0.75;
/** The same where the larger one has the name of an article's text and the smaller one has none. */
const WITHIN_NAMED = 0.9;
const LOOSE = 0.08;
