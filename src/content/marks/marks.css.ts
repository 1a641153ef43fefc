import type { MarkedKind } from '../../messaging/contract.ts';

/** Hues by side: the ink of a line and the tint behind it. */
const HUES = {
  contested: { light: ['#855000', '#f2b84b40'], dark: ['#e3ad62', '#e3ad6238'] },
  wording: { light: ['#7b2d70', '#b45aa826'], dark: ['#de9fd6', '#de9fd62e'] },
  context: { light: ['#1c527f', '#4a90c926'], dark: ['#8abbe6', '#8abbe62e'] },
  past: { light: ['#596069', '#59606920'], dark: ['#a3aab4', '#a3aab42b'] },
} as const;

const CURRENT = { light: '#15171b1f', dark: '#ffffff2e' } as const;

/** Weight is the tier, style the kind, hue the third cue. `inside` is a citation within a marked statement. */
const LINES: Readonly<Record<MarkedKind | 'inside', readonly [style: string, hue: keyof typeof HUES, offset: string]>> =
  {
    contested: ['dashed 2px', 'contested', '20%'],
    differs: ['wavy 1.25px', 'wording', '20%'],
    leftout: ['dotted 2.5px', 'wording', '20%'],
    context: ['solid 2px', 'context', '20%'],
    supported: ['double 1px', 'context', '20%'],
    outdated: ['dashed 1px', 'past', '20%'],
    retracted: ['dotted 1px', 'past', '20%'],
    citation: ['solid 1px', 'context', '20%'],
    inside: ['solid 1px', 'context', '44%'],
  };

export type Side = 'light' | 'dark';
export type Line = keyof typeof LINES;

/** A highlight by its name, with the declarations that paint it. */
export interface Ink {
  readonly name: string;
  readonly style: string;
  /** Its own for forced colours, where the system paints its highlight colours: a line within those is seen, one below them is not. */
  readonly forced?: string;
  /** On paper; else on screens. */
  readonly prints?: true;
}

function underline(line: Line, side: Side): string {
  const [style, hue, offset] = LINES[line];
  return `text-decoration:underline ${style} ${HUES[hue][side][0]};text-underline-offset:${offset};text-decoration-skip-ink:auto`;
}

/** The line; the page's background picks the side, because a rule cannot see it. */
export const lineInk = (line: Line, side: Side): Ink => ({
  name: `obelus-${line}-${side}`,
  style: underline(line, side),
  forced: `text-underline-offset:${line === 'inside' ? '14%' : '4%'};text-decoration-skip-ink:none`,
});
/** The line on paper, which is there only where the reader lets marks print. */
export const printInk = (line: Line): Ink => ({
  name: `obelus-${line}-print`,
  style: underline(line, 'light'),
  prints: true,
});
/** The tint behind a line, in highlight mode. */
export function tintInk(line: Line, side: Side): Ink {
  const hue = LINES[line][1];
  return { name: `obelus-tint-${hue}-${side}`, style: `background-color:${HUES[hue][side][1]}` };
}
/** The tint behind the open card's statement. */
export const currentInk = (side: Side): Ink => ({
  name: `obelus-current-${side}`,
  style: `background-color:${CURRENT[side]}`,
  forced: 'background-color:Highlight;color:HighlightText',
});

const SIDES = ['light', 'dark'] as const;

/** Every highlight that Obelus may have, by name. */
function allInks(): ReadonlyMap<string, Ink> {
  const lines = Object.keys(LINES) as Line[];
  const inks = SIDES.flatMap((side) => [
    ...lines.flatMap((line) => [lineInk(line, side), tintInk(line, side), printInk(line)]),
    currentInk(side),
  ]);
  return new Map(inks.map((ink) => [ink.name, ink]));
}

/** Every name that a highlight of Obelus may have. */
export const highlightNames = (): string[] => [...allInks().keys()];

/**
 * The rules that paint marks.
 *
 * Those for screens hold on screens only, so that nothing prints unasked; paper has highlights of its own. In forced
 * colours the system's own highlight colours take over and the line style stays. Offsets are percentages, which inherit
 * as such.
 *
 * @param on a selector of an element where highlights inherit, as Chromium's do: the browser styles it and all that is in it once more, so
 * that the smallest one that holds the marks costs a page least. '' in Firefox.
 */
export function marksCss(on: string, inks: Iterable<Ink> = allInks().values()): string {
  const rules = { screen: '', forced: '', print: '' };
  for (const { name, style, forced, prints } of inks) {
    const where = `${on}::highlight(${name})`;
    rules[prints ? 'print' : 'screen'] += `${where}{${style}}\n`;
    if (forced) rules.forced += `${where}{${forced}}\n`;
  }
  return `@media screen{${rules.screen}}
@media screen and (forced-colors:active){${rules.forced}}
@media print{${rules.print}}`;
}
