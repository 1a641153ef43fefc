import type { Article } from '../model/article.ts';
import type { Citation } from '../model/mention.ts';
import { finish, type Steps } from '../text/steps.ts';
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
  return finish(citationSteps(article));
}

/** The same in steps of a few milliseconds each, for who has other things to do between them. */
export function* citationSteps(article: Article): Steps<Citation[]> {
  // One sign for both apostrophes, so that no table needs to know two.
  const text = article.text.replaceAll('’', "'");
  const words = splitWords(text);
  yield;
  const around = lookAround({ ...article, text }, words);
  const simple: Atom[] = [];
  for (const find of SIMPLE) {
    yield;
    simple.push(...find(text, words, around));
  }
  yield;
  const composed = compose(text, simple, findProvisions(text, words), around);
  const explicit = choose([...simple, ...composed.atoms]).map((atom) => resolvePlace(atom, around));
  yield;
  const short = [
    ...findShortCases(text, words, explicit),
    ...findDefined(text, words, explicit),
    ...findLooseProvisions(composed.loose, explicit, around),
  ];
  const named = choose([...explicit, ...short]);
  yield;
  const phrases = mergeAliases(text, resolvePhrases(named, findPhrases(text, words), around), named);
  const parts = findPhraseProvisions(composed.loose, phrases, text);
  return choose([...named, ...phrases, ...parts]).map((atom) => toCitation(article.text, atom));
}

/** What is found by its own words, whatever else the text names. */
const SIMPLE = [findNames, findForms, findConstitution, findCases, findActs, findMemos, findGermanActs] as const;
