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

/** Name of a line's highlight; the page's background picks the side, because a rule cannot see it. */
export const lineName = (line: Line, side: Side): string => `obelus-${line}-${side}`;
/** Name of a line's highlight on paper, which exists only where the reader lets marks print. */
export const printName = (line: Line): string => `obelus-${line}-print`;
/** Name of the highlight that tints behind a line, in highlight mode. */
export const tintName = (line: Line, side: Side): string => `obelus-tint-${LINES[line][1]}-${side}`;
/** Name of the highlight behind the open card's statement. */
export const currentName = (side: Side): string => `obelus-current-${side}`;

const ALL = Object.keys(LINES) as Line[];
const SIDES = ['light', 'dark'] as const;

/** Every name that a highlight of Obelus may have. */
export const highlightNames = (): string[] => [
  ...ALL.map(printName),
  ...SIDES.flatMap((side) => [
    ...ALL.flatMap((line) => [lineName(line, side), tintName(line, side)]),
    currentName(side),
  ]),
];

function lineRule(on: string, name: string, line: Line, side: Side): string {
  const [style, hue, offset] = LINES[line];
  return `${on}::highlight(${name}){text-decoration:underline ${style} ${HUES[hue][side][0]};text-underline-offset:${offset};text-decoration-skip-ink:auto}`;
}

function rulesFor(on: string, lines: readonly Line[], side: Side): string[] {
  const inked = lines.map((line) => lineRule(on, lineName(line, side), line, side));
  const hues = new Set(lines.map((line) => LINES[line][1]));
  const tints = [...hues].map(
    (hue) => `${on}::highlight(obelus-tint-${hue}-${side}){background-color:${HUES[hue][side][1]}}`,
  );
  return [...inked, ...tints, `${on}::highlight(${currentName(side)}){background-color:${CURRENT[side]}}`];
}

/** The system paints its own highlight colours there; a line within them is seen, one below them is not. */
function forcedRules(on: string, lines: readonly Line[], side: Side): string[] {
  const current = `${on}::highlight(${currentName(side)}){background-color:Highlight;color:HighlightText}`;
  const shown = lines.map(
    (line) =>
      `${on}::highlight(${lineName(line, side)}){text-underline-offset:${line === 'inside' ? '14%' : '4%'};text-decoration-skip-ink:none}`,
  );
  return [current, ...shown];
}

/**
 * The rules that paint marks.
 *
 * Those for screens hold on screens only, so that nothing prints unasked; paper has highlights of its own. In forced
 * colours the system's own highlight colours take over and the line style stays. Offsets are percentages, which inherit
 * as such.
 *
 * @param on a selector of an element where highlights inherit, as Chromium's do: the browser styles it and all that is in it once more, so that the
 * smallest one that holds the marks costs a page least. '' in Firefox.
 */
export function marksCss(on: string, lines: readonly Line[] = ALL, sides: readonly Side[] = SIDES): string {
  return `@media screen{${sides.flatMap((side) => rulesFor(on, lines, side)).join('\n')}}
@media screen and (forced-colors:active){${sides.flatMap((side) => forcedRules(on, lines, side)).join('\n')}}
@media print{${lines.map((line) => lineRule(on, printName(line), line, 'light')).join('\n')}}`;
}
