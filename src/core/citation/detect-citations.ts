import type { Article } from '../model/article.ts';
import type { Citation } from '../model/mention.ts';
import type { Atom } from './atom.ts';
import { choose } from './choose.ts';
import { compose } from './compose.ts';
import { findActs } from './find-acts.ts';
import { findCases } from './find-cases.ts';
import { findConstitution } from './find-constitution.ts';
import { findForms } from './find-forms.ts';
import { findGermanActs } from './find-german-acts.ts';
import { findMemos } from './find-memos.ts';
import { findNames } from './find-names.ts';
import { findPhrases } from './find-phrases.ts';
import { findProvisions } from './find-provisions.ts';
import { findDefined, findLooseProvisions, findPhraseProvisions, findShortCases } from './find-short-forms.ts';
import { mergeAliases } from './merge-aliases.ts';
import { resolvePhrases } from './resolve-phrases.ts';
import { resolvePlace } from './resolve-place.ts';
import { lookAround } from './surroundings.ts';
import { splitWords } from './words.ts';

function toCitation(text: string, atom: Atom): Citation {
  const { start, end, type, id, anaphora, local } = atom;
  return {
    mention: 'citation',
    start,
    end,
    type,
    id,
    text: text.slice(start, end),
    ...(anaphora ? { anaphora } : {}),
    ...(local ? { local } : {}),
  };
}

/**
 * Find the places where an article names a law, rule, ruling or policy.
 *
 * @returns citations in text order; none overlaps another.
 */
export function detectCitations(article: Article): Citation[] {
  const { text } = article;
  const words = splitWords(text);
  const around = lookAround(article, words);
  const simple = [
    ...findNames(text, words, around),
    ...findForms(text, words, around),
    ...findConstitution(text, words, around),
    ...findCases(text, words, around),
    ...findActs(text, words, around),
    ...findMemos(text, words, around),
    ...findGermanActs(words, around),
  ];
  const composed = compose(text, simple, findProvisions(text, words), around);
  const explicit = choose([...simple, ...composed.atoms]).map((atom) => resolvePlace(atom, around));
  const short = [
    ...findShortCases(text, words, explicit),
    ...findDefined(text, words, explicit),
    ...findLooseProvisions(composed.loose, explicit, around),
  ];
  const named = choose([...explicit, ...short]);
  const phrases = mergeAliases(text, resolvePhrases(named, findPhrases(text, words), around), named);
  const parts = findPhraseProvisions(composed.loose, phrases, text);
  return choose([...named, ...phrases, ...parts]).map((atom) => toCitation(text, atom));
}
