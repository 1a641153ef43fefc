import type { Atom } from './atom.ts';
import type { Instrument } from './instrument.ts';
import { nameTables, readInstrument } from './named-instruments.ts';
import { eachFirstWord, type NameEntry, nameAt, needsOf, rowAt, wordsOf } from './read-names.ts';
import type { Surroundings } from './surroundings.ts';
import { wordSet } from './word-set.ts';
import { isCapital, type Word } from './words.ts';

/** Where names begin, by their first word: index of the table, and the offset there. */
let places: Map<string, number[]> | null = null;
const read = new Map<string, readonly NameEntry[]>();

/** Room for a table's offsets. */
const TABLE = 1 << 20;

function placesOfNames(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  nameTables.forEach(({ text }, index) => {
    eachFirstWord(text, (key, offset) => {
      const list = found.get(key);
      if (list) list.push(index * TABLE + offset);
      else found.set(key, [index * TABLE + offset]);
    });
  });
  return found;
}

function entryAt(place: number): NameEntry[] {
  const table = nameTables[Math.floor(place / TABLE)];
  if (!table) return [];
  const offset = place % TABLE;
  const name = nameAt(table.text, offset);
  if (name.endsWith('!')) return [];
  const instrument = (): Instrument => readInstrument(rowAt(table.text, offset), table);
  return [{ instrument, words: wordsOf(name), needs: needsOf(name) }];
}

/** Names by their first word, the longest first; `null` where none begins with it. */
function namesFrom(key: string): readonly NameEntry[] | null {
  places ??= placesOfNames();
  const at = places.get(key);
  if (!at) return null;
  let entries = read.get(key);
  if (!entries) {
    entries = at.flatMap(entryAt).sort((a, b) => b.words.length - a.words.length);
    read.set(key, entries);
  }
  return entries;
}

/** A small letter in the table allows either case; a capital wants one; an abbreviation is exact. */
function sameWord(word: Word, wanted: string): boolean {
  if (word.text === wanted) return true;
  if (word.text.length !== wanted.length) return wanted === 'v' && word.key === 'vs';
  if (wanted.length > 1 && wanted === wanted.toUpperCase()) return false;
  return word.key === wanted.toLowerCase() && (isCapital(word) || wanted.charAt(0) === wanted.charAt(0).toLowerCase());
}

const GAP = /^(?:[ \u00a0]|\.[-–]|\.[ \u00a0]?|['&/-]|, ?| ?\(|\) ?| [&–-] |, ?[“"‘']|[.,]?[”"'] )$/;

/** Last words that news also writes small: "the Abraham accords", "the INF treaty". */
const SMALL_LAST = wordSet(
  'clause act acts law bill agreement agreements accord accords deal treaty treaties pact memo policy rule doctrine plan protocol convention amendment directive regulation resolution code',
);

function matchName(words: readonly Word[], at: number, text: string, entry: NameEntry): Word | null {
  let last = words[at];
  for (let i = 0; i < entry.words.length; i++) {
    const word = words[at + i];
    const wanted = entry.words[i] ?? '';
    const smallLast =
      // "The Jones act drew laughs": one name before it does not make an act.
      i > (wanted === 'Act' ? 1 : 0) &&
      i === entry.words.length - 1 &&
      word?.key === wanted.toLowerCase() &&
      SMALL_LAST.has(word.key);
    if (!word || !(smallLast || sameWord(word, wanted))) return null;
    if (last && i > 0 && word.start !== last.end && !GAP.test(text.slice(last.end, word.start))) return null;
    last = word;
  }
  // "A.C.A.": the last full stop belongs to the abbreviation.
  const dotted =
    last &&
    entry.words.length > 2 &&
    last.text.length === 1 &&
    text.startsWith('.', last.end) &&
    text.charAt(last.start - 1) === '.';
  return last && dotted ? { ...last, end: last.end + 1 } : (last ?? null);
}

const YEAR = /^,? (?:Act )?(?:of )?((?:1[6-9]|20)\d\d)\b/;

/** Find the names of the tables. The longest name at a place wins; names of one length are all given. */
export function findNames(text: string, words: readonly Word[], around: Surroundings): Atom[] {
  const out: Atom[] = [];
  const waiting: { atom: Atom }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const list = word && namesFrom(word.key);
    if (!word || !list) continue;
    let length = 0;
    for (const entry of list) {
      if (entry.words.length < length) break;
      const last = matchName(words, at, text, entry);
      if (!last) continue;
      const atom = settle(text, word.start, last.end, entry, around);
      if (!atom) continue;
      length = entry.words.length;
      if (entry.needs === 'other') waiting.push({ atom });
      else out.push(atom);
    }
  }
  const seen = new Set(out.map((atom) => atom.id));
  for (const { atom } of waiting) if (seen.has(atom.id)) out.push(atom);
  return out;
}

const YEAR_BEFORE = /\b(?:[Tt]he|an?|its|that|this|'s|and) ((?:1[6-9]|20)\d\d )$/;

function settle(text: string, begin: number, end: number, entry: NameEntry, around: Surroundings): Atom | null {
  const instrument = entry.instrument();
  // "Patients’ Bill of Rights": somebody else's.
  if (
    instrument.id === 'us/const/bill-of-rights' &&
    /(?:'s?|\b(?!The\b)[A-Z]\w+) $/.test(text.slice(Math.max(0, begin - 16), begin))
  )
    return null;
  if (entry.needs === 'law' && !around.speaksOfLaw(begin)) return null;
  if (/^ (?:[IVX]+|Two|Three)\b/.test(text.slice(end, end + 6))) return null;
  // "the 1984 Convention Against Torture": the year is part of the name.
  const earlier =
    instrument.type === 'act' || instrument.type === 'treaty'
      ? YEAR_BEFORE.exec(text.slice(Math.max(0, begin - 12), begin))
      : null;
  const body =
    instrument.type === 'treaty' && !earlier
      ? /(?:U\.N\.|\bUN|United Nations) $/.exec(text.slice(Math.max(0, begin - 16), begin))
      : null;
  const start = begin - (earlier?.[1]?.length ?? body?.[0].length ?? 0);
  const atom = { start, end, type: instrument.type, id: instrument.id, rank: 6 };
  const year = YEAR.exec(text.slice(end, end + 14));
  if (instrument.year === null) {
    if (instrument.type === 'uk' && year && /^ \d/.test(year[0]))
      return { ...atom, end: end + year[0].length, rank: 8 };
    if (instrument.type !== 'act') return atom;
    // "Equality Act 2010" is another law than the Equality Act.
    if (year && /^ \d/.test(year[0])) return { ...atom, rank: 2 };
    // The Civil Rights Act of 1875 is another than that of 1964.
    const own = /-of-(\d{4})$/.exec(instrument.id)?.[1];
    if (own && (year?.[1] ?? earlier?.[1]?.trim() ?? own) !== own) return null;
    return year ? { ...atom, end: end + year[0].length } : atom;
  }
  if (year && /^,? \d/.test(year[0]))
    return year[1] === instrument.year ? { ...atom, end: chapterEnd(text, end + year[0].length), rank: 8 } : null;
  return around.isIn('uk') && !year ? { ...atom, rank: around.isIn('us') ? 5 : 7 } : null;
}

/** "Road Traffic Act 1988 (c. 52)" ends with its chapter. */
function chapterEnd(text: string, end: number): number {
  return end + (/^ \(c\. ?\d{1,3}\)/.exec(text.slice(end, end + 10))?.[0].length ?? 0);
}
