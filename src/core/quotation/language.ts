/** Lower-case words for looking up. */
export type Words = ReadonlySet<string>;

/** `finite` verb forms take a subject, a `participle` borrows one ("saying"), a `perfect` belongs to an auxiliary ("hat gesagt"), a `base` form needs help. */
export type CueForm = 'finite' | 'participle' | 'perfect' | 'base';

export interface CueWord {
  readonly form: CueForm;
  /** `true`: a verb of speaking, which also reports speech without marks; else one of thinking, judging or naming. */
  readonly speech: boolean;
  /** May be a noun too, so that it needs a clear subject or marked words beside it. */
  readonly beside?: boolean;
  /** Separable particles, one of which the clause must also have ("teilte … mit"). */
  readonly particles?: Words;
  /** Words one of which must stand straight before it ("fait savoir"). */
  readonly behind?: Words;
}

/** What the detector knows of a language; a new language is one file with one of these. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Its most frequent small words, to guess the language of a text. */
  readonly frequent: Words;
  readonly cues: ReadonlyMap<string, CueWord>;
  /** "read from": what is read from speaks, not who reads. */
  readonly recitals: readonly (readonly string[])[];
  /** Words that are first names too: "June". */
  readonly givenNames: Words;
  /** Verbs whose next noun is the hearer: "told". */
  readonly addressed: Words;
  /** Verbs of making a document known: "issued". */
  readonly issuing: Words;
  /** Prepositions before a clause with a subject of its own: "with experts warning that". */
  readonly accompanying: Words;
  /** Prepositions before who did something: "obtained by". */
  readonly agents: Words;
  /** Words that are names too, where a text shows it: "Will", "May". */
  readonly surnames: Words;
  /** Nouns of speaking: "claim", "promise". */
  readonly cueNouns: Words;
  /** Words before a source that is no subject: "according to". Each is a list of words, the longest first. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words behind such a source: "zufolge". */
  readonly accordingBehind: Words;
  /** The inverted "so" of German: names a source only straight behind a quotation. */
  readonly thus: Words;
  /** Conjunctions that open a content clause: "that". */
  readonly that: Words;
  /** Conjunctions that open a reported question and belong to it: "whether". */
  readonly whether: Words;
  /** Question words that open a reported clause and belong to it: "how". */
  readonly asked: Words;
  /** Conjunctions behind which the reporter speaks again: "but", "while". */
  readonly turns: Words;
  readonly auxiliaries: Words;
  /** Those of them that make a verb passive. */
  readonly passives: Words;
  /** Words before an infinitive: "to". */
  readonly infinitives: Words;
  /** Frequent verbs that attribute nothing, so that a phrase ends before them. */
  readonly verbs: Words;
  /** How other such verbs end, or `null`. */
  readonly verbEnding: RegExp | null;
  /** How verbs end that follow a noun and have an object: "a lawyer representing Jones"; or `null`. */
  readonly gerundEnding: RegExp | null;
  /** How plural nouns end. */
  readonly pluralEnding: RegExp;
  /** Adverbs that stand between subject and verb. */
  readonly adverbs: Words;
  /** How other adverbs end, or `null`. */
  readonly adverbEnding: RegExp | null;
  readonly articles: Words;
  /** Those that no known thing has: "a". */
  readonly indefinites: Words;
  /** Those besides the articles; of a language that was chosen, both. */
  readonly determiners: Words;
  readonly possessives: Words;
  readonly prepositions: Words;
  /** Prepositions that tie a noun to the one before it: "of". */
  readonly ofs: Words;
  /** Those of them that still tie when a name stands before: "the ministry of", "a spokesman for". */
  readonly ties: Words;
  readonly conjunctions: Words;
  readonly ands: Words;
  readonly relatives: Words;
  /** "as" in "as she said": the clause is about its whole sentence. */
  readonly comparatives: Words;
  /** Verb forms that show reported speech by themselves: "sei", "habe". */
  readonly reportive: Words;
  /** Words that say a sentence is only reported: "allegedly", "soll". */
  readonly hearsay: Words;
  /** Words that only an object can open with, so that the subject follows the verb: "den". */
  readonly objectMarkers: Words;
  /** Subject pronouns, with the gender they show: masculine, feminine, several, or unknown. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Pronouns that stand for nobody: "es heißt". */
  readonly dummies: Words;
  /** Words by which a speaker means himself or the hearer. */
  readonly firstPerson: Words;
  /** Other forms of the pronouns for one person, as evidence of gender. */
  readonly genderWords: ReadonlyMap<string, Gender>;
  /** "Mr": titles that show a gender, or none. */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Offices and roles, which stand before a name or instead of one. */
  readonly roles: Words;
  /** How other role words end, or `null`. */
  readonly roleEnding: RegExp | null;
  /** Role words that show a woman, or a man; `null` where none do. */
  readonly feminineRole: RegExp | null;
  readonly masculineRole: RegExp | null;
  /** Nouns for texts that say something: "statement", "report". */
  readonly documents: Words;
  /** Nouns for bodies that say something, as parts of their names: "ministry". */
  readonly bodies: Words;
  /** Particles inside a name: "van". */
  readonly particles: Words;
  /** Further words that are no names when they are capital; articles, prepositions, times and the like are none anyway. */
  readonly noNames: Words;
  /** Abbreviations (without the dot) that end no sentence. */
  readonly abbreviations: Words;
  /** Nouns before a name or title in marks: "film", "magazine". */
  readonly titled: Words;
  /** How other such nouns end, or `null`. */
  readonly titledEnding: RegExp | null;
  /** Words that say marks are only a name or not meant: "so-called". */
  readonly soCalled: Words;
  /** Nouns for a time, as in "on Tuesday", "last week". */
  readonly times: Words;
  /** A pronoun tied to the verb before it ("dit-il"), as the expression's first group; `null` where none is. */
  readonly inversion: RegExp | null;
  /** An article or a small word that has lost its vowel, with its apostrophe ("l’"), at the beginning of a word; `null` where none does. */
  readonly elision: RegExp | null;
  /** A clause of saying may stand inside the marks, between commas or dashes. */
  readonly interrupts: boolean;
  /** The verb comes second, so that a subject may follow it in any main clause. */
  readonly verbSecond: boolean;
  /** Every noun begins with a capital letter. */
  readonly capitalNouns: boolean;
}

/** A language as its file gives it: the table is long, and is read only for a text in the language. */
export interface LanguageFile extends Pick<Language, 'code' | 'frequent'> {
  readonly table: () => Omit<Language, 'code' | 'frequent'>;
}

/** m: he, f: she, p: they, u: shows none. */
export type Gender = 'm' | 'f' | 'p' | 'u';

/** A set of the words in a list, which are separated by blanks, or packed as `scripts/build/pack-words.ts` does for the app. */
export function words(list: string): Words {
  if (list.startsWith('A')) return unpacked(list);
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Each word begins with a capital: A where it shares no letter with the one before, B where it shares one, and so on. */
function unpacked(list: string): Words {
  const all = new Set<string>();
  let word = '';
  for (const { 0: entry } of list.matchAll(/[A-Z][^A-Z]*/g)) {
    word = word.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1);
    all.add(word);
  }
  return all;
}

/** The phrases in a list separated by bars, the longest first. */
export function phrases(list: string): string[][] {
  const all = list.split('|').map((phrase) => phrase.trim().split(/\s+/));
  return all.sort((a, b) => b.length - a.length);
}
