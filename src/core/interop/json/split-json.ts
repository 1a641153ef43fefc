import { tryParse } from './parse-json.ts';

/** A piece of a file that is to be parsed alone. */
export interface Unit {
  readonly text: string;
  /** What stood around the records: their feed's own object, with its lists emptied. */
  readonly shell: boolean;
  /** What it says, where that is known from splitting. */
  readonly parsed?: { readonly value: unknown };
}

export interface Splitter {
  /** @returns the units that this piece of the file completes */
  push(text: string): Unit[];
  end(): Unit[];
}

/** Names under which objects keep lists of records. */
const LISTS = new Set(['dataFeedElement', 'data', 'items', 'results', 'records', 'claims', 'reviews', 'claimReviews']);
/** A unit that is larger has lost its end. */
const LONGEST = 16_000_000;
/** Where a record may begin behind one that was too long: in a line of its own, or behind another one. */
const BEGINS = /(?:\n[ \t]*|\}\s*,?\s*)(?=\{)/g;
const LIST = /"(\w{1,20})"\s*:\s*$/;
/** The records of most files begin alike. So much of one is looked for to find the next. */
const ALIKE = 16;
/** So often in a row a record may not end before what looks like the next one. */
const MOST_MISSED = 8;

/**
 * Split a JSON file into its records while it is read: the members of its list, of the lists of its feed object, or one value a line.
 *
 * Units are cut by brackets alone, so that a broken record leaves the others whole. Comments between them are read over.
 */
export function splitJson(): Splitter {
  /** Brackets that are open outside of units; a shell's own objects among them. */
  const around: ('[' | '{')[] = [];
  let shell = '';
  let unit: string[] | null = null;
  let size = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let held = false;
  let units: Unit[] = [];
  /** What ends the comment that is being read over. */
  let comment: '\n' | '*/' | null = null;
  /** What stands at a piece's end and means nothing before the next piece: a sign of a comment, something that is no record. */
  let half = '';
  let lost = false;
  let missed = 0;

  /** A unit that ends before what begins like it: the engine finds that, and parses it, in less time than its brackets are counted in. */
  const ahead = (text: string, at: number): number => {
    if (missed === MOST_MISSED) return -1;
    missed++;
    let end = text.indexOf(text.slice(at, at + ALIKE), at + 1);
    while (end > at && text[end - 1] !== '}') end--;
    if (end <= at || end - at > LONGEST) return -1;
    const own = text.slice(at, end);
    const parsed = tryParse(own);
    if (!parsed) return -1;
    missed = 0;
    units.push({ text: own, shell: false, parsed });
    return end;
  };

  const finish = () => {
    if (unit) units.push({ text: unit.join(''), shell: false });
    unit = null;
    size = 0;
    depth = 0;
    inString = false;
    escaped = false;
  };

  const inUnit = (text: string, from: number): number => {
    let at = escaped ? from + 1 : from;
    let open = depth;
    /** Where the string began that the piece ends in; -1 when it ends in none. */
    let begun = inString ? at : -1;
    for (; at < text.length; at++) {
      if (begun >= 0) {
        at = endOfString(text, at);
        if (at < 0) break;
        begun = -1;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === 34) begun = at + 1;
      else if (code === 123 || code === 91) open++;
      else if ((code === 125 || code === 93) && --open === 0) {
        unit?.push(text.slice(from, at + 1));
        finish();
        return at + 1;
      }
    }
    inString = begun >= 0;
    escaped = inString && isEscaped(text, text.length, begun);
    depth = open;
    unit?.push(text.slice(from));
    size += text.length - from;
    lost = size > LONGEST;
    if (lost) finish();
    return text.length;
  };

  const behindLost = (text: string, at: number): number => {
    BEGINS.lastIndex = at;
    const found = BEGINS.exec(text);
    lost = !found;
    return found ? found.index + found[0].length : text.length;
  };

  const inComment = (text: string, at: number, end: string): number => {
    const found = text.indexOf(end, at);
    if (found >= 0) comment = null;
    else if (end === '*/' && text.endsWith('*')) half = '*';
    return found < 0 ? text.length : found + end.length;
  };

  const outside = (text: string, at: number): number => {
    const sign = text.charAt(at);
    const top = around.at(-1);
    if (top === '{') return inShell(text, at);
    if (sign === '/') {
      const next = text.charAt(at + 1);
      if (next === '') half = sign;
      if (next === '/' || next === '*') comment = next === '*' ? '*/' : '\n';
      if (next === '' || comment) return at + 1 + next.length;
    }
    if (sign === ']' && top === '[') {
      around.pop();
      if (around.length > 0) shell += ']';
    } else if (sign === '[' && around.length === 0) around.push('[');
    else if (sign === '{' && around.length === 0) {
      around.push('{');
      shell = '{';
    } else if (sign === '{' || sign === '[') {
      const end = sign === '{' ? ahead(text, at) : -1;
      if (end > 0) return end;
      unit = [];
      return inUnit(text, at);
    } else if (!/[\s,\ufeff]/.test(sign)) {
      // Something else than a record: up to the next comma, bracket or line it is a unit of its own.
      const end = /[,\][{}\n]/g;
      end.lastIndex = at + 1;
      const stop = end.exec(text)?.index ?? text.length;
      if (stop === text.length && stop - at <= LONGEST) {
        half = text.slice(at);
        return stop;
      }
      units.push({ text: text.slice(at, stop), shell: false });
      return stop;
    }
    return at + 1;
  };

  const inShell = (text: string, from: number): number => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (escaped) escaped = false;
      else if (code === 92) escaped = inString;
      else if (code === 34) inString = !inString;
      else if (inString) continue;
      else if (code === 91 && isList(shell.slice(-60) + text.slice(Math.max(from, at - 60), at))) {
        around.push('[');
        shell += text.slice(from, at + 1);
        held = true;
        return at + 1;
      } else if (code === 123 || code === 91) around.push('{');
      else if (code === 125 || code === 93) {
        around.pop();
        if (around.length === 0) {
          units.push({ text: shell + text.slice(from, at + 1), shell: held });
          shell = '';
          held = false;
          return at + 1;
        }
      }
    }
    shell += text.slice(from);
    if (shell.length > LONGEST) {
      units.push({ text: shell, shell: false });
      around.length = 0;
      shell = '';
      inString = false;
      lost = true;
    }
    return text.length;
  };

  const isList = (before: string) => around.length <= 3 && LISTS.has(LIST.exec(before)?.[1] ?? '');

  return {
    push(text) {
      const piece = half + text;
      half = '';
      for (let at = 0; at < piece.length; )
        if (unit) at = inUnit(piece, at);
        else if (comment) at = inComment(piece, at, comment);
        else at = lost ? behindLost(piece, at) : outside(piece, at);
      const done = units;
      units = [];
      return done;
    },
    end() {
      if (unit) finish();
      else {
        if (half !== '' && !comment) units.push({ text: half, shell: false });
        if (shell !== '') units.push({ text: shell, shell: held });
      }
      const done = units;
      units = [];
      return done;
    },
  };
}

/** The next quotation mark that is not escaped; -1 when there is none. The engine finds one faster than a loop over its characters. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && isEscaped(text, end, from)) end = text.indexOf('"', end + 1);
  return end;
}

/** Whether a sign stands behind an odd number of backslashes, of those from a place on. */
function isEscaped(text: string, at: number, from: number): boolean {
  let first = at;
  while (first > from && text.charCodeAt(first - 1) === 92) first--;
  return (at - first) % 2 === 1;
}
