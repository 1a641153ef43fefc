import type { CitationType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Atom } from './atom.ts';
import type { Phrase } from './find-phrases.ts';
import { firstFrom } from './first-from.ts';
import { introduces } from './introductions.ts';
import { kindOfId } from './kind-of.ts';
import { emptyModifiers, type Kind, phraseHeads } from './phrase-heads.data.ts';
import type { Surroundings } from './surroundings.ts';
import { wordSet } from './word-set.ts';

/** An instrument that the text has spoken of. */
interface Open {
  readonly id: string;
  readonly type: CitationType;
  readonly kind: Kind | null;
  /** Words of its name and of the sentence that introduced it. */
  readonly words: Set<string>;
  readonly local: boolean;
  /** Index of the sentence that named it last. */
  sentence: number;
}

const TYPES: Readonly<Record<Kind, CitationType>> = {
  act: 'act',
  bill: 'bill',
  ballot: 'ballot',
  statute: 'statute',
  'eu-reg': 'eu',
  'eu-dir': 'eu',
  order: 'exec',
  agency: 'agency',
  reg: 'reg',
  policy: 'agency',
  treaty: 'treaty',
  deal: 'treaty',
  const: 'const',
  amendment: 'const',
  case: 'case',
  resolution: 'act',
  ordinance: 'act',
};
/** How many sentences an instrument stays open after it was named. */
const REACH = 12;

/** Nouns that news uses for much else: the instrument's name must have them. */
const OWN_WORD = wordSet('convention protocol partnership');

const contentWords = (words: string): string[] => words.toLowerCase().match(/[a-zª-ῼ]{4,}/g) ?? [];

/** Modifiers that tell something about the matter. */
function topics(phrase: Phrase): string[] {
  return phrase.modifiers.filter((word) => !emptyModifiers.has(word) && !/^\d+$/.test(word));
}

function fitting(phrase: Phrase, open: readonly Open[], sentence: number): Open[] {
  const kinds = phraseHeads[phrase.head]?.for ?? [];
  const matter = topics(phrase);
  return open.filter(
    (one) =>
      one.kind !== null &&
      kinds.includes(one.kind) &&
      (phrase.head !== 'action' || phrase.modifiers.includes('executive')) &&
      (!OWN_WORD.has(phrase.head) || one.words.has(phrase.head)) &&
      sentence - one.sentence <= REACH &&
      (matter.length === 0 || matter.some((word) => one.words.has(word))),
  );
}

/**
 * The one instrument that a definite phrase can mean; `null` when none or several fit.
 *
 * Where several were named, the sentence before decides if it names only one.
 */
function meant(phrase: Phrase, open: readonly Open[], sentence: number): Open | null {
  const fit = fitting(phrase, open, sentence);
  if (fit.length === 1) return fit[0] ?? null;
  const [last, other] = fit.toSorted((a, b) => b.sentence - a.sentence);
  if (
    last &&
    other &&
    (sentence - last.sentence <= 1 ? other.sentence < sentence - 1 : last.sentence - other.sentence >= 3)
  )
    return last;
  const own = fit.filter(
    (one) => kindOfId(one.id, one.type) === phraseHeads[phrase.head]?.makes && sentence - one.sentence <= 2,
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/**
 * Give definite phrases ("the law", "the directive") the instrument they stand for, and phrases that introduce one without a
 * number ("a new directive") an entity of this text.
 */
export function resolvePhrases(explicit: readonly Atom[], phrases: readonly Phrase[], around: Surroundings): Atom[] {
  const { text } = around;
  const open: Open[] = [];
  const counts = new Map<string, number>();
  const out: Atom[] = [];
  const headlines: Phrase[] = [];
  const blocked = new Map<Kind, number>();
  let next = 0;
  const remember = (id: string, type: CitationType, sentence: number, words: string, local: boolean): void => {
    const known = open.findIndex((one) => one.id === id);
    const one =
      known < 0
        ? { id, type, kind: kindOfId(id, type), words: new Set<string>(), local, sentence }
        : open.splice(known, 1)[0];
    if (!one) return;
    for (const word of contentWords(words)) one.words.add(word);
    one.sentence = sentence;
    open.push(one);
    // Only what was named lately can be meant: older ones are closed.
    if (open.length > 24) open.shift();
  };
  for (const phrase of phrases) {
    for (let atom = explicit[next]; atom && atom.start <= phrase.headStart; atom = explicit[++next]) {
      const named = id(atom);
      remember(
        named,
        atom.type,
        around.sentenceAt(atom.start),
        `${text.slice(atom.start, atom.end)} ${atom.id.replace(/[/-]/g, ' ')}`,
        false,
      );
    }
    const last = explicit[next - 1];
    const following = explicit[next];
    if ((last && last.end > phrase.start) || (following && following.start < phrase.end)) continue;
    // "the Clean Power Plan rule", "the law, Proposition 36": the name that follows says it better.
    const sentence = around.sentenceAt(phrase.headStart);
    const where = around.sentences[sentence];
    if (where?.heading) {
      headlines.push(phrase);
      continue;
    }
    const makes = phraseHeads[phrase.head]?.makes;
    const matter = topics(phrase);
    const brings = makes && where && introduces(phrase, matter, where, around);
    if (phrase.determiner === 'definite' || (phrase.determiner === 'possessive' && matter.length === 0)) {
      const one = meant(phrase, open, sentence);
      if (one && one.sentence < (blocked.get(phraseHeads[phrase.head]?.makes ?? 'case') ?? -1)) continue;
      if ((!one && !brings) || (one && phrase.determiner === 'possessive' && !OWNABLE.has(phrase.head))) continue;
      if (one) {
        out.push({
          start: phrase.start,
          end: phrase.end,
          type: one.type,
          id: one.id,
          rank: 2,
          anaphora: true,
          ...(one.local ? { local: true } : {}),
        });
        one.sentence = sentence;
        continue;
      }
    }
    if (!makes || !where || !brings) {
      // "a deal" that is no instrument of this text: "the deal" then means that one.
      if (makes && phrase.determiner === 'indefinite' && matter.length === 0) blocked.set(makes, sentence);
      continue;
    }
    if (apposed(text, phrase, last)) continue;
    const same = fitting(phrase, open, sentence).filter(
      (one) => one.local && matter.some((word) => one.words.has(word)) && samePlaces(one, where, around),
    );
    let id_ = same.length === 1 ? same[0]?.id : undefined;
    if (!id_) {
      const head = phrase.modifiers.includes('executive') ? `executive-${phrase.head}` : phrase.head;
      const number = (counts.get(head) ?? 0) + 1;
      counts.set(head, number);
      id_ = `local/${head}/${number}`;
    }
    remember(id_, TYPES[makes], sentence, text.slice(where.start, where.end), true);
    out.push({ start: phrase.core, end: phrase.end, type: TYPES[makes], id: id_, rank: 2, local: true });
  }
  return [...out, ...cataphora(text, headlines, out)];
}

const ISSUED =
  /(?:[Ii]ssues|[Ss]igns|[Pp]asses|[Aa]pproves|[Ii]ntroduces|[Uu]nveils|[Vv]etoes|[Pp]roposes|[Aa]dopts|[Ee]nacts|[Rr]ejects?|[Bb]locks|[Dd]efends|[Kk]ills) (?:\w+ )?$/;
const OWNABLE = wordSet('order directive memo bill ordinance proclamation');

/** A sentence that names a state of its own speaks of another state's law. */
function samePlaces(one: Open, { start, end }: Span, around: Surroundings): boolean {
  const from = firstFrom(around.states, start);
  return around.states
    .slice(from, from + 12)
    .every(
      (place) =>
        place.start >= end ||
        contentWords(around.text.slice(place.start, place.end)).some((word) => one.words.has(word)),
    );
}

/** "the Riverbank Act, a bill that would …" introduces nothing: the name stands right before. */
function apposed(text: string, phrase: Phrase, last: Atom | undefined): boolean {
  return (
    last !== undefined && phrase.start - last.end < 40 && /^,(?: \w+){0,4} $/.test(text.slice(last.end, phrase.start))
  );
}

/** A section of an act is spoken of as the act: "Section 3 … the law". */
function id(atom: Atom): string {
  return atom.type === 'act' || atom.type === 'uk'
    ? atom.id.replace(/^((?:us|uk)[\w-]*\/(?:act\/[^/]+|ukpga\/\d+\/\d+))\/s\d.*$/, '$1')
    : atom.id;
}

/** "New Policy" in a headline is the one instrument that the text goes on to introduce. */
function cataphora(text: string, headlines: readonly Phrase[], locals: readonly Atom[]): Atom[] {
  const introduced = new Map(locals.filter((atom) => atom.local && !atom.anaphora).map((atom) => [atom.id, atom]));
  return headlines.flatMap((phrase) => {
    const kinds = phraseHeads[phrase.head]?.for ?? [];
    const before = text.slice(Math.max(0, phrase.core - 24), phrase.core);
    const fit = [...introduced.values()].filter((atom) => kinds.includes(kindOfId(atom.id, atom.type) ?? 'const'));
    const one = fit[0];
    if (
      fit.length !== 1 ||
      !one ||
      !(phrase.modifiers.includes('new') || phrase.determiner !== 'none' || ISSUED.test(before))
    )
      return [];
    return [
      {
        start: phrase.modifiers.includes('new') ? phrase.core : phrase.start,
        end: phrase.end,
        type: one.type,
        id: one.id,
        rank: 2,
        anaphora: true,
        local: true,
      },
    ];
  });
}
