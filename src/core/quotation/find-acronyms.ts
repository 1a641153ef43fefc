import type { Grammar } from './grammar.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u;
const LONGEST = 10;

/** The names that a text gives an acronym for in brackets, by the acronym. */
export function findAcronyms(grammar: Grammar): Map<string, string> {
  const { tokens, text } = grammar;
  const out = new Map<string, string>();
  for (let at = 2; at < tokens.length - 1; at++) {
    const acronym = tokens[at]?.text ?? '';
    if (!grammar.sign(at - 1, '(') || !grammar.sign(at + 1, ')') || !ACRONYM.test(acronym) || out.has(acronym))
      continue;
    let first = at - 1;
    for (let look = at - 2; look > at - LONGEST && look >= 0; look--) {
      if (grammar.capital(look)) first = look;
      else if (!grammar.is(look, 'ofs') && !grammar.is(look, 'ands') && !grammar.is(look, 'articles')) break;
      // The name begins where the acronym does.
      if (grammar.capital(look) && tokens[look]?.text[0] === acronym[0] && at - 1 - look >= acronym.length - 1) break;
    }
    const [start, end] = [tokens[first], tokens[at - 2]];
    if (start && end && first < at - 2 && start.text[0] === acronym[0])
      out.set(acronym, text.slice(start.start, end.end));
  }
  return out;
}
