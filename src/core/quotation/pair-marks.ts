import type { Span } from '../model/span.ts';

/** A pair of quotation marks: the span is what stands between them, marks and outer blanks excluded. */
export interface MarkedSpan extends Span {
  /** From the opening mark to behind the closing one (or the end of the paragraph). */
  readonly outer: Span;
  readonly paragraph: number;
  readonly single: boolean;
  /** `false`: no closing mark stands in the paragraph. */
  readonly closed: boolean;
  /** 0: in no other pair. */
  readonly depth: number;
}

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly width: number;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '‟': '”"',
  '”': '”"',
  '"': '"”“',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
};
const SINGLE = "‘’‚'‹›";
const ONLY_CLOSES = '」』';
const MARK = /``|''|‘‘|’’|[“”„‟"«»「」『』‹›‘’‚']/g;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPEN = /[\s([{—–\-/“‘"'„‚«»¿¡…:>]/u;
const DOUBLED: Readonly<Record<string, string>> = { "''": '"', '``': '“', '‘‘': '“', '’’': '”' };
const NEVER_OPENS = /[,;:)]/;
const CLIPPED = /^['’‘](?:\d\d?0?s?|em|tis|twas|n|til|till|cause|bout|round|cuz|ere|ne|nen|n)(?![\p{L}\p{N}])/iu;
const LOOKAHEAD = 240;

/** Pair the quotation marks of each paragraph with a stack; the pairs come in text order, outer before inner. */
export function pairMarks(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const out: MarkedSpan[] = [];
  for (const [index, paragraph] of paragraphs.entries()) pairInParagraph(text, paragraph, index, out);
  return out.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

function pairInParagraph(text: string, { start, end }: Span, paragraph: number, out: MarkedSpan[]): void {
  const stack: Open[] = [];
  const close = (at: number, behind: number, level: number): void => {
    const open = stack[level];
    if (!open) return;
    stack.length = level;
    push(open, at, behind, level, true);
  };
  const push = (open: Open, at: number, behind: number, depth: number, closed: boolean): void => {
    let from = open.start + open.width;
    let to = at;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (to > from) {
      const single = SINGLE.includes(open.mark);
      out.push({ start: from, end: to, outer: { start: open.start, end: behind }, paragraph, single, closed, depth });
    }
  };
  MARK.lastIndex = start;
  for (let match = MARK.exec(text); match && match.index < end; match = MARK.exec(text)) {
    // Of three single marks the first closes what a single one opened, or the last opens one.
    const inner =
      (match[0] === "''" && stack.at(-1)?.mark === "'" && text[match.index + 2] === "'") ||
      (match[0] === '’’' && stack.at(-1)?.mark === '‘');
    const raw = inner ? (match[0][0] ?? '') : match[0];
    if (inner) MARK.lastIndex = match.index + 1;
    const mark = DOUBLED[raw] ?? raw;
    const at = match.index;
    const behind = at + raw.length;
    const previous = at > start ? (text[at - 1] ?? '') : '';
    const next = behind < end ? (text[behind] ?? '') : '';
    if (previous === '=' || (raw === '"' && stack.length === 1 && isAttribute(text, stack[0]))) {
      // The value of an attribute that was left in the text: name="value".
      if (previous === '=') stack.push({ mark, start: at, width: raw.length });
      else stack.pop();
      continue;
    }
    // French sets a blank behind its opening guillemet, and one before the closing one.
    const spaced = mark === '«' && (previous === '' || previous === ' ' || previous === '(') && next === ' ';
    const mayOpen =
      (previous === '' || BEFORE_OPEN.test(previous)) &&
      next !== '' &&
      !NEVER_OPENS.test(next) &&
      (next !== ' ' || spaced);
    const mayClose = previous !== '' && previous !== ' ' && !WORD.test(next || ' ');
    if (SINGLE.includes(mark)) {
      pairSingle({ text, end, mark, at, previous, next, mayOpen, mayClose, stack, close, width: raw.length });
      continue;
    }
    const level = stack.findLastIndex((open) => !SINGLE.includes(open.mark));
    const open = stack[level];
    const closes = open !== undefined && (CLOSERS[open.mark] ?? '').includes(mark);
    if (mark === '"' && isPrime(text, at, open !== undefined)) continue;
    const reopens = mayOpen && !mayClose && (previous === ' ' || previous === '');
    if (closes && reopens && (mark === '"' || mark === '“') && open.mark === mark) {
      // An opening mark while one is open: the earlier one was never closed.
      stack.length = 0;
      stack.push({ mark, start: at, width: raw.length });
    } else if (
      closes &&
      !(mark === '“' && reopens && open.mark !== '„') &&
      !(mark === '»' && reopens && open.mark !== '«')
    ) {
      close(at, behind, level);
    } else if (ONLY_CLOSES.includes(mark)) {
      // A closing bracket without its opening one says nothing.
    } else if (mayOpen || !('”«»'.includes(mark) || NEVER_OPENS.test(next))) {
      if (stack.length < 6) stack.push({ mark, start: at, width: raw.length });
    }
  }
  const left =
    stack.find((open) => !SINGLE.includes(open.mark)) ??
    stack.find((open) => open.mark === '‘' && open.start === start);
  if (left && text[left.start - 1] !== '=') push(left, end, end, 0, false);
}

interface SingleMark {
  readonly text: string;
  readonly end: number;
  readonly mark: string;
  readonly at: number;
  readonly previous: string;
  readonly next: string;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  readonly stack: Open[];
  readonly close: (at: number, behind: number, level: number) => void;
  readonly width: number;
}

function pairSingle({ text, end, mark, at, previous, next, mayOpen, mayClose, stack, close, width }: SingleMark): void {
  if (WORD.test(previous || ' ') && WORD.test(next || ' ')) return;
  const top = stack.at(-1);
  if (top && (CLOSERS[top.mark] ?? '').includes(mark) && SINGLE.includes(top.mark) && mayClose) {
    if (!isPossessive(text, at, end, previous, next)) close(at, at + width, stack.length - 1);
    return;
  }
  if (!mayOpen || stack.length >= 6) return;
  if (mark === '’' || ((mark === "'" || mark === '‘') && CLIPPED.test(text.slice(at, at + 8)))) return;
  if (/[\d′]/.test(previous)) return;
  stack.push({ mark, start: at, width });
}

/** "Jones' car": an apostrophe, when what closes the quotation comes later. */
function isPossessive(text: string, at: number, end: number, previous: string, next: string): boolean {
  if (!/[sxzß]/.test(previous) || next !== ' ') return false;
  if (!/\p{L}/u.test(text[at + 2] ?? '')) return false;
  const ahead = text.slice(at + 1, Math.min(end, at + LOOKAHEAD));
  const closing = ahead.search(/[\p{L}\p{N},.!?…]['’](?:[\s,.;:!?)”"]|$)/u);
  const opening = ahead.search(/(?:^|[\s(])['‘]\p{L}/u);
  return closing >= 0 && (opening < 0 || closing < opening);
}

/** 5'10" and 27" are measures. */
function isPrime(text: string, at: number, open: boolean): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /\d['’′]\s?\d{1,2}$/.test(before) || (!open && /\d$/.test(before));
}

function isAttribute(text: string, open: Open | undefined): boolean {
  return open !== undefined && text[open.start - 1] === '=';
}
