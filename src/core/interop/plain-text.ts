import { ENTITIES } from './entities.data.ts';

/** Elements whose content is no text. */
const SILENT = /<(script|style|template|noscript)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Elements after which a new line begins. */
const BREAKS = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/blockquote)\b[^<>]*>/gi;
/** An element's tag or a comment; `<` before a blank or a digit is a sign of its own. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi;
/** What makes a text worth cleaning. */
const UNCLEAN = /[\p{Cc}\p{Cs}\ufeff]/u;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,8}));/g;

export interface PlainText {
  readonly text: string;
  /** Whether there was markup. */
  readonly markup: boolean;
  /** Whether the text was over the limit and lost its end. */
  readonly shortened: boolean;
}

/**
 * Turn a field that may hold markup into plain text.
 *
 * Tags go, character references become characters, NUL and control characters go, halves of surrogate pairs become U+FFFD.
 * `escapeText` is the inverse for a text without control characters.
 *
 * @param most in UTF-16 code units
 */
export function toPlainText(value: string, most: number): PlainText {
  // Whatever stands behind so much more than the limit is lost in any case, and not worth looking at.
  const looked = value.length > 20 * most ? value.slice(0, 20 * most) : value;
  const stripped = looked.includes('<') ? looked.replace(SILENT, ' ').replace(BREAKS, '\n').replace(TAG, '') : looked;
  const decoded = stripped.includes('&') ? stripped.replace(ENTITY, decode) : stripped;
  const markup = decoded !== looked;
  const spaced =
    stripped !== looked
      ? decoded
          .replace(/[ \t\u00a0]+/g, ' ')
          .replace(/ *\n */g, '\n')
          .replace(/\n{3,}/g, '\n\n')
      : decoded;
  const text = cleanText(spaced).trim();
  const shortened = text.length > most || looked !== value;
  return { text: cutText(text, most), markup, shortened };
}

/** A text without what no text holds: NUL, control characters, halves of surrogate pairs. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Write a text so that `toPlainText` gives it back. */
export function escapeText(text: string): string {
  return toPlainText(text, text.length + 1).text === text
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&#160;');
}

/** Cut a text that is over a limit, without halving a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end).trimEnd();
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}
