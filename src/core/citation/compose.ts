import type { Atom } from './atom.ts';
import { bareProvision } from './bare-provisions.ts';
import type { Provision, ProvisionKind } from './find-provisions.ts';
import type { Surroundings } from './surroundings.ts';

const LETTER: Readonly<Record<ProvisionKind, string>> = {
  section: 's',
  article: 'art',
  title: 't',
  chapter: 'ch',
  clause: 'c',
  subsection: '',
  paragraph: 'p',
  rule: 'r',
  part: 'pt',
  schedule: 'sch',
};

/** The segments that a provision adds to an instrument's id. */
export function segmentOf(provision: Provision, base: string): string {
  const { kind, number, sub } = provision;
  if (kind === 'subsection') return number ? `/${number}` : sub;
  if (kind === 'article' && /\/const$/.test(base)) return `/article/${number}${sub}`;
  return `/${LETTER[kind]}${number}${sub}`;
}

/** Sections that are known by another place: an act's section by its place in the code. */
const MOVED: Readonly<Record<string, string>> = {
  'us/act/communications-decency-act/s230': 'us/usc/t47/s230',
  'us/act/communications-act-of-1934/s230': 'us/usc/t47/s230',
};

const OF =
  /^,? (?:of|in|under|to) (?:the |that |its |both the )?(?:federal |revised |amended |landmark |sweeping |state |same )?(?:\d{4} )?$/;
const BETWEEN = /^(?:'s)? $|^, $|^ § ?$|^ \($/;

const takes = (atom: Atom): boolean => atom.type !== 'case' && atom.type !== 'exec' && !/^local\//.test(atom.id);

/** Two provisions of one chain ("Article I, Section 8"; "Section 2 of Article III"), general first. */
function chain(text: string, all: readonly Provision[], at: number): { parts: Provision[]; end: number; next: number } {
  const first = all[at];
  if (!first) return { parts: [], end: 0, next: at + 1 };
  const parts = [first];
  let { listEnd: end } = first;
  let next = at + 1;
  while (end !== first.end && all[next]?.listEnd === end) next++;
  if (end !== first.end) return { parts, end, next };
  for (let provision = all[next]; provision && parts.length < 4; provision = all[++next]) {
    const gap = text.slice(end, provision.start);
    if (/^, $/.test(gap) || gap === ' ') parts.push(provision);
    else if (/^,? (?:of|in) (?:the )?$/.test(gap)) parts.unshift(provision);
    else break;
    end = provision.end;
    if (provision.listEnd !== provision.end) break;
  }
  return { parts, end, next };
}

function extend(atom: Atom, parts: readonly Provision[], start: number, end: number): Atom {
  let id = atom.id;
  for (const part of parts) id += segmentOf(part, id);
  const moved = MOVED[id];
  return { ...atom, start, end, rank: atom.rank + 3, ...(moved ? { id: moved, type: 'statute' as const } : { id }) };
}

/**
 * Join provisions with the instruments they belong to ("Section 3 of the 14th Amendment"), and instruments with each other
 * ("the Equal Protection Clause of the 14th Amendment").
 *
 * @returns further candidates and the provisions that found no instrument.
 */
export function compose(
  text: string,
  atoms: readonly Atom[],
  provisions: readonly Provision[],
  around: Surroundings,
): { atoms: Atom[]; loose: Provision[] } {
  const starts = new Map<number, Atom[]>();
  const ends = new Map<number, Atom[]>();
  for (const atom of atoms) {
    starts.set(atom.start, [...(starts.get(atom.start) ?? []).slice(-8), atom]);
    ends.set(atom.end, [...(ends.get(atom.end) ?? []).slice(-8), atom]);
  }
  const after = (offset: number, gap: RegExp, reach: number): Atom[] => {
    for (let to = offset + 1; to <= offset + reach && to < text.length; to++) {
      const list = starts.get(to);
      if (list && gap.test(text.slice(offset, to))) return list;
    }
    return [];
  };
  const out: Atom[] = [];
  const loose: Provision[] = [];
  for (let at = 0; at < provisions.length; ) {
    const first = provisions[at];
    if (!first) break;
    const { parts, end, next } = chain(text, provisions, at);
    const begin = Math.min(...parts.map((part) => part.start));
    const before = [1, 2, 3, 4].flatMap((gap) =>
      BETWEEN.test(text.slice(begin - gap, begin)) ? (ends.get(begin - gap) ?? []) : [],
    );
    const owners = after(end, OF, 24).filter(takes);
    const direct = after(end, /^ $/, 2).filter(
      (atom) => atom.type === 'eu' || atom.type === 'uk' || /\/charter|\/ch$/.test(atom.id),
    );
    const heads = owners.length ? owners : direct;
    const list = provisions.slice(at, next).filter((one) => one.listEnd === first.listEnd && one.kind === first.kind);
    if (heads.length) {
      for (const atom of heads) {
        if (list.length > 1 && parts.length === 1)
          out.push(...list.map((one, i) => extend(atom, [one], one.start, i === list.length - 1 ? atom.end : one.end)));
        else out.push(extend(atom, parts, begin, atom.end));
      }
    } else if (before.some(takes)) {
      for (const atom of before.filter(takes)) out.push(extend(atom, parts, atom.start, end));
    } else {
      const code = codeTitle(text, parts, end);
      const bare = code ?? bareProvision(parts, begin, end, around);
      if (bare) out.push(bare);
      else if (parts.length === 1) loose.push(...provisions.slice(at, next));
    }
    at = Math.max(next, at + 1);
  }
  return { atoms: [...out, ...nest([...atoms, ...out], after)], loose };
}

/** "Section 241 of Title 18 (of the U.S. Code)". */
function codeTitle(text: string, parts: readonly Provision[], end: number): Atom | null {
  const [title, ...rest] = parts;
  if (title?.kind !== 'title' || title.roman || Number(title.number) > 54) return null;
  const code = /^,? (?:of|in) the (?:U\.S\. Code|US Code|United States Code|federal code)/.exec(
    text.slice(end, end + 32),
  );
  if (!code && rest.length === 0) return null;
  const start = Math.min(...parts.map((part) => part.start));
  let id = `us/usc/t${title.number}`;
  for (const part of rest) id += segmentOf(part, id);
  return { start, end: end + (code?.[0].length ?? 0), type: 'statute', id, rank: 8 };
}

const WITHIN = /^(?:,? (?:of|in|to|under) (?:the )?|'s )$/;

/** Constitutional clauses within amendments within constitutions: one citation from the first to the last. */
function nest(atoms: readonly Atom[], after: (offset: number, gap: RegExp, reach: number) => Atom[]): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    if (atom.type !== 'const') continue;
    let { end, id } = atom;
    for (let round = 0; round < 2; round++) {
      const inner = id;
      const outer = after(end, WITHIN, 12).find(
        (other) => other.type === 'const' && other.end > end && contains(other.id, inner),
      );
      if (!outer) break;
      end = outer.end;
      if (inner.startsWith('us/const/clause/')) id = inner.replace('us/const/clause', outer.id);
    }
    // "the 14th Amendment’s Due Process Clause": the general one stands first.
    const part = after(atom.end, /^'s $/, 4).find(
      (other) => other.type === 'const' && contains(atom.id, other.id) && atom.id.length < other.id.length + 20,
    );
    if (part)
      out.push({ ...part, start: atom.start, id: part.id.replace('us/const/clause', atom.id), rank: part.rank + 3 });
    if (end !== atom.end) out.push({ ...atom, id, end, rank: atom.rank + 3 });
  }
  return out;
}

/** Whether one constitutional id may stand around another. */
function contains(outer: string, inner: string): boolean {
  return (
    inner.startsWith(`${outer}/`) ||
    (inner.startsWith('us/const/clause/') && /^us\/const\/amendment\/(?:5|14)$/.test(outer))
  );
}
