import type { Span } from '../model/span.ts';
import { phraseHeads } from './phrase-heads.data.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

/** A noun phrase whose noun may stand for an instrument. */
export interface Phrase extends Span {
  /** The noun, in lower case. */
  readonly head: string;
  /** Offset where the noun itself starts. */
  readonly headStart: number;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Offset of the first modifier, or of the noun. */
  readonly core: number;
  /** Words between determiner and noun, in lower case. */
  readonly modifiers: readonly string[];
}

const DEFINITE = wordSet('the this that');
const INDEFINITE = wordSet('a an another');
/** Everybody's law is no particular one. */
const COMMON_OWNER = /(?:nation|country|America|world)'$/;
const OWNERS = wordSet('his her its their');
/** Words that no noun phrase goes across. */
const STOP = wordSet(
  'of to in on at by for from with as and or but if when which who is was are were be been has have had will would that than then not no its his her their our my your said says about into over under after before against during between through it he she they we you i issued issues signed signs approved introduced unveiled vetoed announced published released rescinded blocked rejected supported opposed backed passes called changed drafted',
);
/** Nouns that take the head before them for themselves: "the law firm", "his policy positions". */
const TAKING = wordSet(
  'firm firms school schools professor professors student students degree degrees licence licences license licenses issue issues position positions wonk wonks director directors adviser advisers advisor advisors maker makers making makes maker debate debates failure failures book books scanner enforcement officer officers clerk office offices library practice sheet goal goals change changes expert experts analyst analysts proposal proposals difference differences agenda platform speech matter matters question questions recommendation recommendations prescription prescriptions page name number form forms room vote votes voter process signing sponsor sponsors negotiation negotiations talks committee center hall floor delegate delegates speaker speakers paper solution solutions decision decisions objective objectives stance stances shop council staff team briefing chief institute group think shift papers fight review analysis director language mandate trade violation abiding',
);
const NEXT = /^[ -]([A-Za-z]+)/;
const TAKEN = /^(?:-\w|'s? ?of\b| of the (?:land|jungle|game|day)\b)/;

/** Whether what follows a noun makes it a part of another. */
function isTaken(after: string): boolean {
  const next = NEXT.exec(after)?.[1] ?? '';
  return TAKING.has(next) || /^priorit./.test(next) || TAKEN.test(after);
}

const IDIOM: Readonly<Record<string, RegExp>> = {
  law: /\b(?:above|break\w*|broke|broken|violat\w*|against|enforc\w*|extent of|letter of|obey\w*|follow(?:s|ed|ing)?|ignor\w*|within|uphold\w*|upheld|equal(?:ly)? (?:under|before)|equality (?:under|before)|before|practic\w+|studied|study|rule of|abid\w+ by|respect\w*|respect for|flout\w*|sidestep|outside|change|changing|skirt\w*|face of|side of|run afoul of|force of|interpret\w*|apply|applie[sd]|applying|written into|administration of|knows?|faithful to|fidelity to|move|moves|moved|as) the (?:full )?$/i,
  deal: /\b(?:seal\w*|clos\w+|art of|cut|big|real|part of|done|whats?|good|great|raw) (?:the|a) $/i,
  act: /\b(?:in on|get in on|caught in|clean up|reduce\b.*to|during|committing|commit\w*) the $/i,
  order:
    /\b(?:in|court|law and|back|pecking|first|on the|restore|tall|in the|place[sd]?|maintain|keep|restraining) (?:the |an? )?$/i,
  bill: /\b(?:foot\w*|pick\w* up|paid|pay\w*|fit\w*|split\w*|presid\w+|with|send|sent|got|running up|rack\w* up) the $/i,
  decision: /$^/,
  rule: /\b(?:as|the exception to) (?:a|the) $/i,
};

/** Whether two words belong to one phrase; a full stop between them must be an abbreviation's. */
function joins(text: string, left: Word, right: Word | undefined): boolean {
  const gap = text.slice(left.end, right?.start ?? left.end);
  return /^(?: |-|'|\.|\/)$/.test(gap) || (gap === '. ' && left.text.length < 4 && left.text !== left.key);
}

/** Find the noun phrases that may stand for an instrument, in order. */
export function findPhrases(text: string, words: readonly Word[]): Phrase[] {
  const out: Phrase[] = [];
  words.forEach((word, at) => {
    if (!Object.hasOwn(phraseHeads, word.key) || text.charAt(word.start - 1) === '-') return;
    if (isTaken(text.slice(word.end, word.end + 24))) return;
    const modifiers: string[] = [];
    let core = word.start;
    let determiner: Phrase['determiner'] = 'none';
    let start = word.start;
    for (let i = at - 1, n = 0; n < 9; i--, n++) {
      const before = words[i];
      // "Texas’ new law": an owner that ends in s.
      if (before && text.slice(before.end, words[i + 1]?.start ?? 0) === "' " && before.key.endsWith('s')) {
        determiner = 'possessive';
        start = core;
        break;
      }
      if (!before || !joins(text, before, words[i + 1])) break;
      if (DEFINITE.has(before.key) || INDEFINITE.has(before.key)) {
        determiner = DEFINITE.has(before.key) ? 'definite' : 'indefinite';
        start = before.start;
        break;
      }
      if (before.key === 's' && COMMON_OWNER.test(text.slice(Math.max(0, before.start - 10), before.start))) break;
      if (OWNERS.has(before.key) || (before.key === 's' && text.charAt(before.start - 1) === "'")) {
        determiner = 'possessive';
        start = core;
        break;
      }
      if (STOP.has(before.key) && text.charAt(before.end) !== '-') break;
      if (before.key.length > 1 || before.key === '#') modifiers.unshift(before.key === '#' ? before.text : before.key);
      if (before.key !== 'own') core = before.start;
    }
    if (determiner === 'none') {
      // Headlines leave the article out.
      start = core = modifiers.at(-1) === 'new' ? (words[at - 1]?.start ?? word.start) : word.start;
    }
    // "Gov. Bill Lind": a capital belongs to a name, to a headline, or to a lawyer's "the Act".
    // "the only bill I know of" picks one out of many.
    if (determiner === 'definite' && /^(?:only|first|last|next|second|third)$/.test(modifiers[0] ?? '')) return;
    const capital = word.text !== word.key;
    if (capital && determiner !== 'none' && modifiers.length > 0 && modifiers.at(-1) !== 'new') return;
    if (capital && /^ [A-Z]/.test(text.slice(word.end, word.end + 2)) && determiner !== 'none') return;
    // "the act was the first bill …" says what it was, and names nothing.
    if (/\b(?:is|was|were|are|be|been|became|become) $/.test(text.slice(Math.max(0, start - 8), start))) return;
    if (
      determiner !== 'indefinite' &&
      modifiers.length === 0 &&
      IDIOM[word.key]?.test(text.slice(Math.max(0, start - 24), core))
    )
      return;
    if (modifiers.length > 6 && determiner !== 'indefinite') return;
    out.push({ start, end: word.end, head: word.key, headStart: word.start, determiner, core, modifiers });
  });
  return out;
}
