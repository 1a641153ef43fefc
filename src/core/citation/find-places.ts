import type { Span } from '../model/span.ts';
import { slug } from './numerals.ts';
import { cities, provinces, states } from './tables/places.data.ts';
import { isWordAt, type Word } from './words.ts';

/** A state, city or province that the text names. */
export interface Place extends Span {
  /** `us-ca`, `ca-qc`. */
  readonly state: string;
  /** For a city or county: `us-ca-los-angeles`. */
  readonly local: string | null;
}

interface PlaceName {
  readonly name: string;
  readonly state: string;
  /** A city or county. */
  readonly isLocal: boolean;
}

const FIRST = /[A-Za-zÀ-ɏ]+/;

let index: Map<string, PlaceName[]> | null = null;

function add(into: Map<string, PlaceName[]>, table: string, prefix: string, isLocal: boolean): void {
  for (const line of table.trim().split('\n')) {
    const cut = line.indexOf(' ');
    const state = prefix + line.slice(0, cut);
    for (const name of line.slice(cut + 1).split(';')) {
      const key = (FIRST.exec(name)?.[0] ?? '').toLowerCase();
      const entry = { name, state, isLocal };
      const list = into.get(key);
      if (list) list.push(entry);
      else into.set(key, [entry]);
    }
  }
}

function names(): Map<string, PlaceName[]> {
  if (index) return index;
  index = new Map();
  add(index, states, 'us-', false);
  add(index, cities, 'us-', true);
  add(index, provinces, '', false);
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length);
  return index;
}

// A newspaper, a university or a party tag says nothing about the law that is spoken of.
const NOT_AFTER =
  /^ (?:Times|Post|Tribune|Daily|Herald|Chronicle|Journal|Examiner|Star|Globe|University|Review|Republic|Register|Sun|magazine)\b/;
const NOT_BEFORE = /(?:University of |\b[RDI]-|College of |Bank of |West |Fort )$/;
const LEGISLATURE =
  /^(?:'s)? (?:voters|lawmakers|legislators|legislature|Legislature|Republicans|Democrats|residents|Supreme Court|governor|Gov\.)/;

/** Find the places that tell a jurisdiction, in order. "Washington" alone tells none unless its voters or lawmakers follow. */
export function findPlaces(text: string, words: readonly Word[]): Place[] {
  const out: Place[] = [];
  let free = 0;
  for (const word of words) {
    if (word.start < free) continue;
    if (word.text === 'Washington' && LEGISLATURE.test(text.slice(word.end, word.end + 24))) {
      out.push({ start: word.start, end: word.end, state: 'us-wa', local: null });
      continue;
    }
    const list = names().get(word.key);
    if (!list || word.key === word.text) continue;
    for (const { name, state, isLocal } of list) {
      const end = word.start + name.length;
      if (!text.startsWith(name, word.start) || isWordAt(text, end)) continue;
      const before = text.slice(Math.max(0, word.start - 14), word.start);
      if (NOT_BEFORE.test(before) || NOT_AFTER.test(text.slice(end, end + 14))) break;
      const local = isLocal ? `${state}-${slug(name.replace(/,.*| City$| County$/g, ''))}` : null;
      out.push({ start: word.start, end, state, local });
      free = end;
      break;
    }
  }
  return out;
}
