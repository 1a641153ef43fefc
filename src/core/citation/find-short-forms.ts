import type { Atom } from './atom.ts';
import { segmentOf } from './compose.ts';
import type { Provision } from './find-provisions.ts';
import { readRow, rowAt } from './read-names.ts';
import type { Surroundings } from './surroundings.ts';
import { usCases } from './tables/cases.data.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

/** Landmark cases that news calls by one name: in the table it ends in `!`. */
const SHORT = /;(\w+)!/g;
let short: Map<string, string> | null = null;

function shortCases(): ReadonlyMap<string, string> {
  short ??= new Map(
    [...usCases.matchAll(SHORT)].map(({ 1: name = '', index }) => [
      name,
      `us/case/${readRow(rowAt(usCases, index)).id}`,
    ]),
  );
  return short;
}
const ALONE = wordSet('Roe Dobbs Obergefell Bruen Korematsu Lochner Plessy');
const SPOKEN =
  /(?:overturn(?:ed|ing|s)?|overrul(?:e|ed|ing)|revers(?:e|ed|ing)|codif(?:y|ies|ied|ying)|uph[eo]ld(?:ing)?|[Pp]ost-|[Pp]re-|fall of|end of|repeal of|under|since|protections? of|before|strik(?:e|ing) down) $/;
const SPEAKS =
  /^(?:'s)? (?:decision|ruling|era|opinion|precedent|warnings?|rights?|doctrine|deference|was (?:overturned|decided|wrongly))\b/;
const COURTLY = /\b(?:abortions?|Supreme Court|marriages?|justices|gun laws?|handguns?|ruling|decision)\b/;
const PERSON = /(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.|[A-Z][a-z]+) $/;

/** Short names of cases, after the full one or where the words around leave no doubt. */
export function findShortCases(text: string, words: readonly Word[], explicit: readonly Atom[]): Atom[] {
  const named = new Map<string, number>();
  for (const atom of explicit) if (atom.type === 'case' && !named.has(atom.id)) named.set(atom.id, atom.end);
  const out: Atom[] = [];
  for (const word of words) {
    const id = shortCases().get(word.text);
    if (!id) continue;
    const before = text.slice(Math.max(0, word.start - 16), word.start);
    const after = text.slice(word.end, word.end + 24);
    if (
      /^ (?:v|vs)\b/.test(after) ||
      /\bv(?:s)?\.? $/.test(before) ||
      PERSON.test(before.replace(/(?:^|[.“"] )(?:The|In|Since|After|Before|When|But|And|Under|If|Overturning) $/, ''))
    )
      continue;
    const full = named.get(id);
    const spoken = SPOKEN.test(before) || SPEAKS.test(after);
    if (full !== undefined && word.start >= full) {
      if (/^ [A-Z][a-z]/.test(after) && !spoken) continue;
      out.push({ start: word.start, end: word.end, type: 'case', id, rank: 3, anaphora: true });
    } else if (
      ALONE.has(word.text) &&
      /\b(?:[Aa]fter|[Ii]n|[Ss]ince|[Bb]efore|[Uu]ntil) $/.test(before) &&
      COURTLY.test(text.slice(Math.max(0, word.start - 120), word.end + 120))
    ) {
      out.push({ start: word.start, end: word.end, type: 'case', id, rank: 3 });
    } else if (spoken && (ALONE.has(word.text) || (word.text === 'Miranda' && /^ (?:warning|right)s?\b/.test(after))))
      out.push({ start: word.start, end: word.end, type: 'case', id, rank: 3 });
  }
  return out;
}

const DEFINED =
  /^,? (?:\((?:the |or |“|"|the “)?([A-Z][A-Za-z&-]{1,10}[A-Z][A-Za-z]{0,3})[”"]?\)|(?:or|known as|called) (?:the )?[“"]?([A-Z]{2}[A-Za-z]{1,8})[”",]?,?)/;

/** Abbreviations that the text defines after an instrument's name: "the Riverbank Protection Act (RPA)". */
export function findDefined(text: string, words: readonly Word[], explicit: readonly Atom[]): Atom[] {
  const defined = new Map<string, Atom>();
  for (const atom of explicit) {
    const found = DEFINED.exec(text.slice(atom.end, atom.end + 34));
    const short = found?.[1] ?? found?.[2];
    if (short && !defined.has(short)) defined.set(short, atom);
  }
  if (defined.size === 0) return [];
  const out: Atom[] = [];
  for (const word of words) {
    const atom = defined.get(word.text);
    if (atom && word.start > atom.end)
      out.push({ start: word.start, end: word.end, type: atom.type, id: atom.id, rank: 3 });
  }
  return out;
}

const OWNER =
  /^(?:us|uk|uk-sct|us-\w\w|eu|au|ca|nz|int)\/(?:act\/[^/]+|ukpga\/\d+\/\d+|const\/amendment\/\d+|reg\/\d+\/\d+|dir\/\d+\/\d+|treaty\/[^/]+|bill\/\w+\/\d+|eo\/\d+)$/;
const REACH = 6;

/** "Section 5" where the text has just named the only act it can belong to. */
export function findLooseProvisions(
  loose: readonly Provision[],
  explicit: readonly Atom[],
  around: Surroundings,
): Atom[] {
  const out: Atom[] = [];
  let next = 0;
  const open: { id: string; atom: Atom; sentence: number }[] = [];
  for (const provision of loose) {
    for (let atom = explicit[next]; atom && atom.start < provision.start; atom = explicit[++next]) {
      if (!OWNER.test(atom.id)) continue;
      const known = open.findIndex((one) => one.id === atom?.id);
      if (known >= 0) open.splice(known, 1);
      open.push({ id: atom.id, atom, sentence: around.sentenceAt(atom.start) });
      if (open.length > 8) open.shift();
    }
    const { start, end, kind, capital } = provision;
    const sentence = around.sentenceAt(start);
    const near = open.filter((one) => sentence - one.sentence <= REACH && fits(one.id, kind));
    const one =
      near.length === 1
        ? near[0]
        : near.filter((candidate) => sentence - candidate.sentence <= 1).length === 1
          ? near.at(-1)
          : undefined;
    if (!one || (!capital && kind !== 'section' && kind !== 'article') || provision.listEnd !== end) continue;
    if (/^ of\b/.test(around.text.slice(end, end + 4)) || /\d/.test(provision.number) === false) continue;
    out.push({ start, end, type: one.atom.type, id: one.id + segmentOf(provision, one.id), rank: 2, anaphora: true });
  }
  return out;
}

function fits(id: string, kind: Provision['kind']): boolean {
  if (/^(?:eu|int)\//.test(id)) return kind === 'article';
  return kind === 'section' || (kind === 'title' && id.startsWith('us/act'));
}

const OF_PHRASE = /^,? (?:of|in|under) $/;

/** "Section 404 of the act": a provision of an instrument that a phrase stands for, both as one citation. */
export function findPhraseProvisions(loose: readonly Provision[], phrases: readonly Atom[], text: string): Atom[] {
  const starts = new Map(
    phrases.filter((atom) => atom.anaphora && OWNER.test(atom.id)).map((atom) => [atom.start, atom]),
  );
  const out: Atom[] = [];
  for (const provision of loose) {
    for (let to = provision.listEnd + 3; to <= provision.listEnd + 7; to++) {
      const atom = starts.get(to);
      if (!atom || !OF_PHRASE.test(text.slice(provision.listEnd, to))) continue;
      const end = provision.end === provision.listEnd ? atom.end : provision.end;
      out.push({ ...atom, start: provision.start, end, id: atom.id + segmentOf(provision, atom.id) });
    }
  }
  return out;
}
