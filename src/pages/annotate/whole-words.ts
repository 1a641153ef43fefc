import type { TextQuoteSelector } from '../../core/model/selector.ts';

/** A selection with the rest of the words that it begins or ends within: nobody annotates half a word. */
export function wholeWords({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  const before = /^[\p{L}\p{N}]/u.test(exact) ? (/[\p{L}\p{N}]+$/u.exec(prefix)?.[0] ?? '') : '';
  const after = /[\p{L}\p{N}]$/u.test(exact) ? (/^[\p{L}\p{N}]+/u.exec(suffix)?.[0] ?? '') : '';
  return {
    exact: before + exact + after,
    prefix: prefix.slice(0, prefix.length - before.length),
    suffix: suffix.slice(after.length),
  };
}
