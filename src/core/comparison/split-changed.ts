import { isSmall } from './kinship.ts';
import { pairUp, type Step } from './pair-up.ts';
import type { Stretch } from './stretch.ts';
import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/** Words that differ are looked at one by one as long as there are no more pairs of them than this. */
const mostPairs = 60_000;
/** How many words beside a changed one may belong to it. */
const beside = 2;
/** How many may follow it to the end of its sentence. */
const toTheEnd = 4;

interface Text {
  readonly page: readonly Word[];
  readonly source: readonly Word[];
  readonly rules: WordRules | null;
}

/** A stretch of words of which nothing but the place may tell that they stand for others. */
type Found = Stretch & Pick<Step, 'loose'>;

/**
 * Say which of the words that differ stand for which, and which are left out or added.
 *
 * A word is changed into one of its kind in the same sentence; a few small words that are left of a clause belong to the changed
 * one beside them.
 *
 * @param p words of the page between two that are the same, one or more
 * @param s words of the source between the same two, one or more
 */
export function splitChanged(p: Stretch['page'], s: Stretch['source'], text: Text): readonly Stretch[] {
  const { page, source, rules } = text;
  const [mine, theirs] = [page.slice(...p), source.slice(...s)];
  if (mine.length * theirs.length > mostPairs) return [{ kind: 'changed', page: p, source: s }];
  const found: Found[] = [];
  let [i, j] = [p[0], s[0]];
  for (const { kind, loose } of pairUp({ mine, theirs, nextMine: page[p[1]], nextTheirs: source[s[1]] }, rules)) {
    const [toPage, toSource] = [kind === 'leftout' ? i : i + 1, kind === 'added' ? j : j + 1];
    const last = found.at(-1);
    const isParted = kind === 'added' ? page[i]?.aside !== page[i - 1]?.aside : kind === 'changed' && page[i]?.gap;
    if (last?.kind === kind && !isParted)
      found[found.length - 1] = { ...join(last, [toPage, toSource]), loose: last.loose && loose };
    else found.push({ kind, page: [i, toPage], source: [j, toSource], loose });
    [i, j] = [toPage, toSource];
  }
  return attach(found, text);
}

const join = <One extends Stretch>(one: One, [page, source]: readonly [number, number]): One => ({
  ...one,
  page: [one.page[0], page],
  source: [one.source[0], source],
});

/** Give what is left of a clause to the changed words beside it. */
function attach(found: readonly Found[], text: Text): readonly Stretch[] {
  const attached: Found[] = [];
  for (const one of found.flatMap((each, i) => splitAtEnd(found[i - 1], each, text))) {
    const last = attached.at(-1);
    if (last && (takesBehind(last, one, text) || takesBefore(last, one, text)))
      attached[attached.length - 1] = { ...join(last, [one.page[1], one.source[1]]), kind: 'changed', loose: true };
    else attached.push(one);
  }
  return attached.map(({ kind, page, source }) => ({ kind, page, source }));
}

const wordsOf = ({ kind, page: p, source: s }: Stretch, { page, source }: Text): readonly Word[] =>
  kind === 'leftout' ? source.slice(...s) : page.slice(...p);

/** Whether words before changed ones belong to these. */
function takesBefore(rest: Found, changed: Found, text: Text): boolean {
  if (changed.kind !== 'changed' || rest.kind === 'changed') return false;
  const words = wordsOf(rest, text);
  const [mine, theirs] = [text.page[changed.page[0]], text.source[changed.source[0]]];
  if (rest.kind === 'added' && [...words, mine].every((word) => word?.bracketed)) return true;
  const goOn = [...words.slice(1), theirs].every((word) => !word?.clause) && !mine?.gap;
  return goOn && takesAny(changed, words, text);
}

/** Whether words behind changed ones belong to these. */
function takesBehind(changed: Found, rest: Found, text: Text): boolean {
  if (changed.kind !== 'changed' || rest.kind === 'changed') return false;
  const { page, source, rules } = text;
  const words = wordsOf(rest, text);
  const [mine, theirs] = [page[changed.page[1] - 1], source[changed.source[1] - 1]];
  if (rest.kind === 'added' && [mine, ...words].every((word) => word?.bracketed)) return true;
  if (words.some(({ clause }) => clause)) return false;
  // The page's sentence ends here, and so does a clause of the source.
  const isEnd = page[rest.page[1]]?.opens !== false && source[rest.source[1]]?.clause !== false;
  if (changed.loose && isEnd && words.length <= toTheEnd && words.every(({ aside }) => !aside)) return true;
  if (page[rest.page[0]]?.gap) return false;
  // "It" for "my name".
  const standsIn = mine?.bracketed || rules?.pronouns.has(mine?.key ?? '');
  const isNoun = rest.kind === 'leftout' && words.length <= beside && rules?.determiners.has(theirs?.key ?? '');
  if (standsIn && isNoun) return true;
  // "Told the" for "ordered": the article goes with what is behind it.
  const isArticle =
    words.length === 1 && rules?.determiners.has(words[0]?.key ?? '') && theirs && !isSmall(theirs, rules);
  return !isArticle && takesAny(changed, words, text);
}

/** Whether words beside changed ones, on either side, belong to these: auxiliaries to auxiliaries, small words to those that are loose. */
function takesAny(changed: Found, words: readonly Word[], { page, source, rules }: Text): boolean {
  if (words.some(({ aside }) => aside)) return false;
  const mine = page.slice(...changed.page);
  const areAuxiliaries = (all: readonly Word[]): boolean => all.every(({ key }) => rules?.auxiliaries.has(key));
  const isVerb =
    areAuxiliaries([...mine, ...source.slice(...changed.source)]) || mine.every(({ bracketed }) => bracketed);
  if (isVerb && areAuxiliaries(words)) return true;
  return changed.loose && words.length <= beside && words.every((word) => isSmall(word, rules));
}

/** Part the rest of the source's clause or sentence, which changed words may take, from what follows. */
function splitAtEnd(before: Found | undefined, one: Found, { page, source }: Text): readonly Found[] {
  if (one.kind !== 'leftout' || before?.kind !== 'changed') return [one];
  const [from, to] = one.source;
  const rest = source.slice(from, to);
  const isEnd = page[one.page[1]]?.opens !== false;
  const clause = rest.findIndex((word) => word.clause);
  const isNear = clause > 0 && clause <= (isEnd ? toTheEnd : beside);
  const end = isNear ? clause : isEnd ? rest.findIndex(({ opens }) => opens) : -1;
  if (end < 1) return [one];
  return [
    { ...one, source: [from, from + end] },
    { ...one, source: [from + end, to] },
  ];
}
