import type { Attribution } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar, Phrase } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';

/** "read from a letter that the office sent: “…”": the sender speaks, or else the letter; never who reads it aloud. */
export function recital(grammar: Grammar, at: number, { last }: Sentence): Attribution | null {
  const lower = grammar.tokens[at]?.lower;
  for (const phrase of grammar.language.recitals) {
    if (phrase[0] !== lower || !phrase.every((word, offset) => grammar.tokens[at + offset]?.lower === word)) continue;
    const cueEnd = at + phrase.length;
    const paper = phraseAfter(grammar, cueEnd, last);
    if (!paper || !isDocument(grammar, paper)) return null;
    const source = sender(grammar, paper.last, last) ?? paper;
    return { cue: at, cueEnd, source, by: 'after', speech: false, first: at, last: source.last };
  }
  return null;
}

function isDocument(grammar: Grammar, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) if (grammar.is(at, 'documents')) return true;
  return false;
}

/** "that the office sent": the subject of the relative clause behind the document. */
function sender(grammar: Grammar, at: number, limit: number): Phrase | null {
  if (!grammar.is(at, 'that') && !grammar.is(at, 'relatives')) return null;
  const subject = phraseAfter(grammar, at + 1, limit);
  return subject && grammar.verb(subject.last) ? subject : null;
}
