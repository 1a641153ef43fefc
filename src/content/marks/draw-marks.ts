import type { Rules } from './adopt-rules.ts';
import { markAt } from './mark-at.ts';
import { currentInk, type Ink, type Line, lineInk, printInk, type Side, tintInk } from './marks.css.ts';
import { sideOf } from './page-side.ts';
import { covers, isGone, type Mark, type Standing, standing } from './standing.ts';
import { watchSide } from './watch-side.ts';

/** The marks of a page while they stand. */
export interface Marks {
  /** Show these marks and no others; on paper only where `print` says so. */
  set(marks: readonly Mark[], print?: boolean): void;
  /** Take away marks whose words the page removed or changed; the keys that went. */
  prune(): readonly string[];
  /** Key of the innermost mark at a point of the window. */
  at(x: number, y: number): string | null;
  /** Tint the statement whose card is open; `null` ends it. */
  select(key: string | null): void;
  /**
   * The mark after or before one in reading order, round at the ends; from `null`, one that is in view or nearest to it.
   * Those that are not painted are passed over, unless none is.
   */
  next(from: string | null, by: 1 | -1): string | null;
  /** Where a mark stands; `null` when it is gone. */
  rangeOf(key: string): Range | null;
}

interface Paint {
  readonly ink: Ink;
  readonly ranges: Range[];
  readonly priority: number;
}

const isPainted = ({ style }: Mark): boolean => style !== 'off';

/** Which highlight holds which ranges; where two overlap, the higher priority is painted last. */
function sortPaint(shown: readonly Standing[], print: boolean, sideAt: (mark: Mark) => Side): Paint[] {
  const paints = new Map<string, Paint>();
  const add = (ink: Ink, range: Range, priority: number): void => {
    const paint = paints.get(ink.name);
    const last = paint?.ranges.at(-1);
    // Painted already; and Firefox loses a part of the outer range where one highlight holds both.
    if (last && covers(last, range)) return;
    if (paint) paint.ranges.push(range);
    else paints.set(ink.name, { ink, ranges: [range], priority });
  };
  for (const mark of shown.filter(isPainted)) {
    const side = sideAt(mark);
    const line: Line = mark.inside ? 'inside' : mark.line;
    const priority = mark.line === 'citation' ? 2 : 1;
    add(lineInk(line, side), mark.range, priority);
    if (print) add(printInk(line), mark.range, priority);
    if (mark.style === 'highlight') add(tintInk(line, side), mark.range, 0);
  }
  return [...paints.values()];
}

/**
 * The marks of a page, none at first: painted with the CSS Custom Highlight API, ranges and no elements, so that nothing moves and
 * nothing of the page changes. The rules that give the highlights their lines are those of `marksCss`.
 *
 * @param rules `null` where they come from elsewhere
 */
export function drawMarks(signal: AbortSignal, rules: Rules | null = null): Marks {
  let shown: readonly Standing[] = [];
  let printed = false;
  let selected: string | null = null;
  let painted: string[] = [];
  let tinted: string | null = null;
  let isWatched = false;
  const sides = new Map<Element, Side>();

  const sideAt = ({ range }: Mark): Side =>
    sideOf(range.startContainer.parentElement ?? document.documentElement, sides);

  const tint = (): void => {
    if (tinted !== null) CSS.highlights.delete(tinted);
    tinted = null;
    const current = selected === null ? undefined : shown.find(({ key }) => key === selected);
    if (!current || signal.aborted) return;
    const highlight = new Highlight(current.range);
    highlight.priority = -1;
    const ink = currentInk(sideAt(current));
    rules?.need([ink], shown);
    tinted = ink.name;
    CSS.highlights.set(tinted, highlight);
  };

  const paint = (): void => {
    for (const name of painted) CSS.highlights.delete(name);
    const paints = sortPaint(signal.aborted ? [] : shown, printed, sideAt);
    const inks = paints.map(({ ink }) => ink);
    // No mark stands before its rules.
    if (inks.length > 0) rules?.need(inks, shown);
    for (const { ink, ranges, priority } of paints) {
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(ink.name, highlight);
    }
    painted = inks.map(({ name }) => name);
    tint();
  };

  const set = (next: readonly Mark[], print = printed): void => {
    shown = standing(next);
    printed = print;
    sides.clear();
    paint();
    if (shown.length > 0) watch();
  };

  /** Only a page that has marks is watched. */
  const watch = (): void => {
    if (isWatched) return;
    isWatched = true;
    watchSide(() => {
      const first = shown[0];
      if (!first) return;
      const before = sideAt(first);
      sides.clear();
      if (sideAt(first) !== before) paint();
    }, signal);
  };

  signal.addEventListener('abort', () => set([]), { once: true });

  return {
    set,
    prune() {
      const gone = shown.filter(isGone).map(({ key }) => key);
      if (gone.length > 0) set(shown.filter(({ key }) => !gone.includes(key)));
      else if (painted.length > 0) rules?.need([], shown);
      return gone;
    },
    at: (x, y) => markAt(shown.filter(isPainted), x, y)?.key ?? null,
    select(key) {
      selected = key;
      tint();
    },
    next(from, by) {
      const there = shown.filter((mark) => !isGone(mark));
      const seen = there.filter(isPainted);
      const here = seen.length > 0 ? seen : there;
      const at = here.findIndex(({ key }) => key === from);
      if (at !== -1) return here[(at + by + here.length) % here.length]?.key ?? null;
      const near =
        by === 1
          ? here.find(({ range }) => range.getBoundingClientRect().bottom > 0)
          : here.findLast(({ range }) => range.getBoundingClientRect().top < innerHeight);
      return (near ?? here.at(by === 1 ? 0 : -1))?.key ?? null;
    },
    rangeOf: (key) => shown.find((mark) => mark.key === key && !isGone(mark))?.range ?? null,
  };
}
