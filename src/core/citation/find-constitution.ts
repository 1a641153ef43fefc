import type { Atom } from './atom.ts';
import { firstFrom } from './first-from.ts';
import { ordinalValue } from './numerals.ts';
import type { Surroundings } from './surroundings.ts';
import type { Word } from './words.ts';

const ORDINAL =
  '(?:\\d{1,2}(?:st|nd|rd|th)|(?:[Tt]wenty[- ](?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh))|[A-Z][a-z]{2,9}th|First|Second|Third|first|second|third|[a-z]{2,9}th)';
const ORDINALS = new RegExp(`(${ORDINAL}(?:(?:, | and | or |, and |[-–/])${ORDINAL})*)([ -])$`);
const ONE = new RegExp(ORDINAL, 'g');
// A contract, a lease or a bill under debate is amended too.
const OTHER =
  /^(?:s)? (?:to|of) (?:the|a|an|its|his|her|their|this)\b(?! (?:U\.?S\.? |United States |federal )?[Cc]onstitution)/;

// An organisation, a shop.
const NAMED_AFTER =
  /^ (?:Foundation|Center|Centre|Institute|Books|Coalition|Project|Museum|Club|Alliance|Society|Media|Radio|League|Lawyers|Caucus|Law Center)\b/;

/** "14th Amendment", "First and Fourth Amendments"; each is a citation of its own. */
function amendments(text: string, word: Word, around: Surroundings, out: Atom[]): void {
  const from = Math.max(0, word.start - 90);
  const found = ORDINALS.exec(text.slice(from, word.start));
  if (!found?.[1]) return;
  const start = from + found.index;
  const capital = word.text.charAt(0) === 'A';
  if (OTHER.test(text.slice(word.end, word.end + 40)) || (!capital && !around.isIn('us'))) return;
  const realm = around.isIn('us') || !around.isIn('ie') ? 'us' : 'ie';
  if (NAMED_AFTER.test(text.slice(word.end, word.end + 14))) return;
  const parts = [...found[1].matchAll(ONE)];
  parts.forEach((part, i) => {
    const value = ordinalValue(part[0].replace('-', ' '));
    if (value === null || value < 1 || value > (realm === 'us' ? 27 : 40)) return;
    if (!capital && parts.length === 1 && value < 4 && !/\d/.test(part[0])) return;
    const begin = start + (part.index ?? 0);
    const end = i === parts.length - 1 ? word.end : begin + part[0].length;
    out.push({ start: begin, end, type: 'const', id: `${realm}/const/amendment/${value}`, rank: 6 });
  });
}

/** Clauses that are named together. */
const CLAUSES: Readonly<Record<string, string>> = {
  Establishment: 'amendment/1/establishment',
  'Free Exercise': 'amendment/1/free-exercise',
  'Due Process': 'clause/due-process',
  'Equal Protection': 'amendment/14/equal-protection',
  Supremacy: 'article/6/c2',
  Commerce: 'article/1/s8/c3',
};

/** "the Establishment and Free Exercise Clauses". */
function clauses(text: string, word: Word, out: Atom[]): void {
  const from = Math.max(0, word.start - 60);
  const before = text.slice(from, word.start);
  for (const [name, part] of Object.entries(CLAUSES)) {
    const id = `us/const/${part}`;
    if (before.endsWith(`${name} `))
      out.push({ start: word.start - name.length - 1, end: word.end, type: 'const', id, rank: 6 });
    const listed = new RegExp(`(?:^|\\s)${name}(?:,| and| or)`).exec(before);
    if (!listed) continue;
    const start = from + before.indexOf(name, listed.index);
    out.push({ start, end: start + name.length, type: 'const', id, rank: 6 });
  }
}

const FIFTH = /\b(?:invok\w+|plead\w*|pled|pleaded|tak(?:e|es|en|ing)|took|assert\w+) (?:the|his|her|their) $/i;
const OTHER_COUNTRY =
  /(?:Germany|German|French|France|Japan|Russian?|China|Chinese|Iraqi?|Egypt(?:ian)?|Mexican|Mexico|Turkish|Turkey|Hungar\w+|Venezuela\w*|Chile\w*|party|union|club)(?:'s)? $/;

/** "the Constitution", and a state's. */
function constitution(text: string, word: Word, around: Surroundings, out: Atom[]): void {
  const before = text.slice(Math.max(0, word.start - 30), word.start);
  const after = text.slice(word.end, word.end + 16);
  if (/^ (?:Center|Day|Avenue|Ave|Hall|Party|Square|Project|Plaza|Act|Island|Street|Road)\b/.test(after)) return;
  const state = /\b(state)(?:'s)? $/.exec(before);
  if (state) {
    out.push({
      start: word.start - (state[0].includes("'") ? 0 : state[0].length),
      end: word.end,
      type: 'const',
      id: 'us-*/const',
      rank: 6,
    });
    return;
  }
  if (word.text !== 'Constitution' || OTHER_COUNTRY.test(before)) return;
  const own = named(around, word);
  if (own) {
    out.push({ start: own.start, end: word.end, type: 'const', id: `${own.state}/const`, rank: 7 });
    return;
  }
  if (
    /\b(?:[Tt]he|[Oo]ur|[Tt]his|THE) $/.test(before) &&
    (around.isIn('us') || /Article [IV]+(?:, \S+ \w+)? of the $/.test(before))
  ) {
    out.push({ start: word.start, end: word.end, type: 'const', id: 'us/const', rank: 4 });
  }
}

/** The state named right before a word: "the California Constitution". */
function named(around: Surroundings, word: Word): { start: number; state: string } | null {
  const { states, text } = around;
  const place = states[firstFrom(states, word.start) - 1];
  if (!place || place.local) return null;
  const between = text.slice(place.end, word.start);
  if (between === ' ' || between === ' state ' || between === ' State ')
    return { start: place.start, state: place.state };
  return /^'s (?:state )?$/.test(between) ? { start: word.start, state: place.state } : null;
}

/** Find citations of the United States' constitution and the states'. */
export function findConstitution(text: string, words: readonly Word[], around: Surroundings): Atom[] {
  const out: Atom[] = [];
  for (const word of words) {
    if (word.key === 'amendment' || word.key === 'amendments') amendments(text, word, around, out);
    else if (word.text === 'Clauses') clauses(text, word, out);
    else if (word.key === 'constitution') constitution(text, word, around, out);
    else if (word.text === 'Fifth' && FIFTH.test(text.slice(Math.max(0, word.start - 24), word.start))) {
      const after = text.slice(word.end, word.end + 12);
      if (!/^ [A-Z]/.test(after)) {
        out.push({ start: word.start, end: word.end, type: 'const', id: 'us/const/amendment/5', rank: 5 });
      }
    }
  }
  return out;
}
