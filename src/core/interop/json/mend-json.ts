import type { Refusal } from '../../model/imported.ts';

/** What follows a quotation mark that ends a value in an object, a value in a list; blanks are bounded, so that no text takes long. */
const ENDS = {
  value:
    /\s{0,100}(?:,\s{0,100}(?:"[\w@:$. -]{1,60}"\s{0,100}:|\})|\}|,?\s{0,100}$|\n\s{0,100}"[\w@:$. -]{1,60}"\s{0,100}:)/y,
  item: /\s{0,100}(?:,\s{0,100}["[{\d\]-]|\])/y,
} as const;
/** A mark inside a value that is followed like this may end a key or a value: what was meant is not certain. */
const SWALLOWED = /\s*:\s*["\d[{tfn-]|\s*,\s*"/y;
const KEY = /"[\w@:$. -]{1,60}"\s*:/y;
const LITERAL = /[-+.\w]+/y;
const BLANK = /[\s\ufeff]+/y;

/**
 * Write broken JSON anew where it is certain what was meant.
 *
 * Mended are: comments, wrappers of CDATA and HTML comments, a semicolon at the end; control characters and wrong escapes in
 * strings; commas too many; commas missing between two objects or before a key; and, with `inner`, quotation marks inside a
 * value, told from its end by what follows.
 *
 * @returns strict JSON if all went well, which its parser has to say; `cut-off` when the text ends inside a value
 */
export function mendJson(text: string, inner: boolean): string | Extract<Refusal, 'broken-json' | 'cut-off'> {
  const out: string[] = [];
  const open: ('{' | '[')[] = [];
  let comma = false;
  /** What stands before: nothing yet, an opening or colon, a key, or a whole value. */
  let last: 'start' | 'key' | 'value' = 'start';
  let at = 0;

  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  /** @returns whether a value or key may begin here */
  const begin = (first: string): boolean => {
    if (last === 'key') return false;
    if (last === 'value') {
      if (comma) out.push(',');
      else if ((first === '{' && text[at - 1] !== '"') || (open.at(-1) === '{' && match(KEY))) out.push(',');
      else return false;
    }
    comma = false;
    return true;
  };

  while (at < text.length) {
    const sign = text.charAt(at);
    const skipped = match(BLANK)?.length ?? wrapping(text, at);
    if (skipped > 0) {
      at += skipped;
    } else if (sign === '{' || sign === '[') {
      if (!begin(sign)) return 'broken-json';
      open.push(sign);
      out.push(sign);
      last = 'start';
      at++;
    } else if (sign === '}' || sign === ']') {
      if (open.pop() !== (sign === '}' ? '{' : '[') || last === 'key') return 'broken-json';
      out.push(sign);
      comma = false;
      last = 'value';
      at++;
    } else if (sign === ',') {
      if (out.at(-1) === ':') return 'broken-json';
      comma = last === 'value';
      at++;
    } else if (sign === ':') {
      if (last !== 'key') return 'broken-json';
      out.push(':');
      last = 'start';
      at++;
    } else if (sign === '"') {
      // A key stands in an object where no colon came before.
      const isKey = open.at(-1) === '{' && out.at(-1) !== ':';
      if (!begin(sign)) return 'broken-json';
      const end = inner && !isKey ? ENDS[open.at(-1) === '[' ? 'item' : 'value'] : null;
      const string = readString(text, at, end);
      if (!string) return 'cut-off';
      out.push(string.json);
      at = string.next;
      last = isKey ? 'key' : 'value';
    } else {
      const literal = match(LITERAL);
      if (!literal || !begin(sign)) return 'broken-json';
      out.push(literal === 'undefined' || literal === 'NaN' ? 'null' : literal);
      at += literal.length;
      last = 'value';
    }
  }
  return open.length > 0 ? 'cut-off' : out.join('');
}

/** The length of a comment or wrapper at a place between values; 0 when there is none. */
function wrapping(text: string, at: number): number {
  for (const sign of ['<!--', '-->', '<![CDATA[', ']]>', ';']) if (text.startsWith(sign, at)) return sign.length;
  if (text.startsWith('//', at)) {
    // `//<![CDATA[` may share its line with what it wraps.
    const cdata = /\/\/\s*(?:<!\[CDATA\[|\]\]>|<!--|-->)/y;
    cdata.lastIndex = at;
    const found = cdata.exec(text)?.[0].length;
    if (found) return found;
    const end = text.indexOf('\n', at);
    return (end < 0 ? text.length : end) - at;
  }
  if (!text.startsWith('/*', at)) return 0;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? 0 : end + 2 - at;
}

/** @returns `null` when the string has no end */
function readString(text: string, start: number, end: RegExp | null): { json: string; next: number } | null {
  let json = '"';
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') {
      if (end) end.lastIndex = at + 1;
      if (!end || end.test(text)) return { json: `${json}"`, next: at + 1 };
      SWALLOWED.lastIndex = at + 1;
      if (SWALLOWED.test(text)) return null;
      json += '\\"';
    } else if (sign === '\\') {
      const next = text.charAt(at + 1);
      const whole = next === 'u' ? /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6)) : '"\\/bfnrt'.includes(next);
      if (next !== '' && whole) json += sign + next;
      else if (next === "'" || next === '\n') json += next === "'" ? next : '\\n';
      else json += next >= ' ' ? `\\\\${next}` : '\\\\';
      at++;
    } else {
      json += sign < ' ' ? JSON.stringify(sign).slice(1, -1) : sign;
    }
  }
  return null;
}
