import type { Atom } from './atom.ts';
import { formsByWord, type ListedForm } from './compile-forms.ts';
import type { Form, FormPlace, Groups } from './forms/form.ts';
import { slug } from './numerals.ts';
import { stateNames } from './state-names.ts';
import type { Surroundings } from './surroundings.ts';
import type { Word } from './words.ts';

const STATE = new Map(
  stateNames.flatMap(({ code, names }) => names.map((name) => [name.replace(/[. ]/g, ''), `us-${code}`] as const)),
);
const stateOf = (name: string): string | null => STATE.get(name.replace(/[. ]/g, '')) ?? null;

function idOf(form: Form, groups: Groups, at: FormPlace): string | null {
  if (typeof form.id !== 'string') return form.id(groups, at);
  return form.id.replace(/\{(\w+)(\|slug)?\}/g, (_, name: string, how: string | undefined) => {
    const value = groups[name] ?? '';
    if (name === 'sub') return value.replace(/\(([^)]*)\)/g, '/$1');
    return how ? slug(value) : value.toLowerCase();
  });
}

function fits(form: Form, at: FormPlace): boolean {
  const { around, start } = at;
  // A flight, a route or a page has a number of its own.
  if (/\b(?:[Ff]light|[Rr]oute|[Pp]age|Channel) $/.test(at.before)) return false;
  if (form.before && !form.before.test(at.before)) return false;
  if (form.notBefore?.test(at.before) || form.notAfter?.test(at.after) || (form.after && !form.after.test(at.after)))
    return false;
  if (form.needs === undefined) return true;
  if (form.needs === 'law') return around.speaksOfLaw(start);
  if (form.needs === 'court') return around.speaksOfCourt(start);
  if (form.needs === 'vote') return around.speaksOfVote(start);
  return around.isIn(form.needs);
}

function collect(text: string, around: Surroundings, start: number, { form, compiled }: ListedForm, out: Atom[]): void {
  const { pattern, next } = compiled();
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  if (!found) return;
  let end = start + found[0].length;
  const at: FormPlace = {
    around,
    start,
    end,
    before: text.slice(Math.max(0, start - 40), start),
    after: text.slice(end, end + 40),
    stateOf,
  };
  if (!fits(form, at)) return;
  const push = (from: number, to: number, groups: Groups): void => {
    const id = idOf(form, groups, at);
    const lettered = /\/[a-z]{1,2}$/.test(id ?? '');
    const local = form.place === 'local' && (lettered || /ordinance|local-law/.test(id ?? ''));
    if (id)
      out.push({ start: from, end: to, type: form.type, id, rank: form.rank ?? 6, place: local ? 'local' : 'state' });
  };
  // "the FAA’s Order 8900.1" begins after its owner.
  const own = found.groups?.own ? found[0].indexOf(`${found.groups.own} `) + found.groups.own.length + 1 : 0;
  push(start + own, end, found.groups ?? {});
  if (!next || !/s\.? (?:\S+ )?$|§§/.test(text.slice(Math.max(start, end - 30), end).replace(/[^\s]+$/, ''))) return;
  for (next.lastIndex = end; ; next.lastIndex = end) {
    const more = next.exec(text);
    if (!more?.groups) return;
    const from = end + more[0].indexOf(more.groups.n ?? '');
    end += more[0].length;
    push(from, end, { ...found.groups, ...more.groups });
  }
}

/** No form has its first digit farther from its beginning. */
const LONGEST = 150;

/** Find citations that are written in one of the tables' forms. */
export function findForms(text: string, words: readonly Word[], around: Surroundings): Atom[] {
  const out: Atom[] = [];
  const forms = formsByWord();
  let last = -1;
  let digit = 0;
  words.forEach((word, at) => {
    // "8USC1324" is no citation: a form begins where a word does.
    const joined = word.start === last;
    last = word.end;
    if (joined) return;
    const list = forms.get(word.key);
    if (!list) return;
    for (digit = Math.max(digit, at); digit < words.length && words[digit]?.key !== '#'; digit++);
    const isNear = (words[digit]?.start ?? Number.POSITIVE_INFINITY) - word.start < LONGEST;
    for (const form of list) if (isNear || !form.hasDigit) collect(text, around, word.start, form, out);
  });
  return out;
}
