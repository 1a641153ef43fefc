import { agencies } from './forms/agencies.data.ts';
import { europe } from './forms/europe.data.ts';
import type { Form } from './forms/form.ts';
import { more } from './forms/more.data.ts';
import { uk } from './forms/uk.data.ts';
import { un } from './forms/un.data.ts';
import { usFederal } from './forms/us-federal.data.ts';
import { usStates } from './forms/us-states.data.ts';
import { stateNames } from './state-names.ts';

/** A form whose pattern is ready to be tried at an offset. */
export interface CompiledForm {
  readonly pattern: RegExp;
  /** A further member of a list ("… and 47"); `null` where the form takes none. */
  readonly next: RegExp | null;
}

/** A form as it is listed: most are never tried in an article, so that their patterns are made when they are. */
export interface ListedForm {
  readonly form: Form;
  /** Its number is written in digits. */
  readonly hasDigit: boolean;
  compiled(): CompiledForm;
}

const STATE_NAMES = stateNames
  .flatMap(({ names }) => names)
  // Who lives there names no law.
  .filter((name) => !/(?:ans?|ers|ites|iers)$/.test(name));
const WHOLE = STATE_NAMES.sort((a, b) => b.length - a.length).map((name) =>
  name.replace(/\./g, '\\.').replace(/ /g, ' ?'),
);

const MACROS: Readonly<Record<string, string>> = {
  sec: '\\d+[a-zA-Z]{0,2}(?:[.:–-]\\d+[a-zA-Z]{0,2}){0,4}(?![a-zA-Z])',
  sub: '(?:\\([0-9A-Za-z]{1,5}\\)){0,6}',
  state: WHOLE.join('|'),
};

/** Fill a pattern's macros: `{sec}` a section number, `{sub}` parenthesised parts, `{state}` a state's name or abbreviation. */
function fill(pattern: string): string {
  return pattern.replace(/\{(sec|sub|state)\}/g, (_, name: string) => MACROS[name] ?? '');
}

const AND = ',? (?:and|or|&) |, ';

function compile(form: Form): CompiledForm {
  const pattern = fill(form.pattern);
  const group = form.list ? new RegExp(`\\(\\?<${form.list}>`).exec(pattern) : null;
  const inner = group ? pattern.slice(group.index + 4 + (form.list?.length ?? 0), closing(pattern, group.index)) : null;
  return {
    pattern: new RegExp(pattern, 'y'),
    next:
      inner === null
        ? null
        : new RegExp(`(?:${AND})(?:§ ?)?(?<n>${inner})(?<sub>${fill('{sub}')})(?![\\w%]|,\\d|-\\w|\\.\\d)`, 'y'),
  };
}

/** Index of the bracket that closes the one at an index. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === '\\') i++;
    else if (c === '[') i = pattern.indexOf(']', i + 1);
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) return i;
  }
  return pattern.length;
}

function listed(form: Form): ListedForm {
  let made: CompiledForm | null = null;
  return {
    form,
    // A letter or a number word may stand for the number: "Measure P".
    hasDigit: /\\d|\{sec\}/.test(form.pattern) && !/\|\[A-Z\]/.test(form.pattern),
    compiled: () => (made ??= compile(form)),
  };
}

let index: Map<string, ListedForm[]> | null = null;

/** All forms, by the key of the word that they begin with. */
export function formsByWord(): ReadonlyMap<string, readonly ListedForm[]> {
  if (index) return index;
  index = new Map();
  const stateWords = new Set(STATE_NAMES.map((name) => (/[A-Za-z]+/.exec(name)?.[0] ?? '').toLowerCase()));
  for (const form of [...usFederal, ...usStates, ...agencies, ...europe, ...uk, ...un, ...more]) {
    const entry = listed(form);
    const keys = form.on === '{states}' ? stateWords : form.on.split(' ');
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}
