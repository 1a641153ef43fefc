import { type Annotation, statuses } from '../model/annotation.ts';
import { isoDate } from './iso-date.ts';

type Check = (value: unknown) => boolean;
/** What a field may hold that may be missing. */
interface Optional {
  readonly present: Check;
}

const text: Check = (value) => typeof value === 'string' && value.length <= 20_000;
const date: Check = (value) => typeof value === 'string' && isoDate.test(value);
const address: Check = (value) => typeof value === 'string' && value.length <= 20_000 && /^https?:\/\//i.test(value);
const texts = listOf(text);
const statusNames: ReadonlySet<string> = new Set(statuses);

const fields: Readonly<Record<keyof Annotation, Check | Optional>> = {
  claim: orNull(objectOf({ text, variants: texts, speaker: orNull(text), saidOn: orNull(date) })),
  citations: texts,
  status: (value) => typeof value === 'string' && statusNames.has(value),
  summary: text,
  sources: listOf(
    objectOf({
      url: address,
      title: text,
      publisher: text,
      date: orNull(date),
      excerpt: { present: text },
      primary: { present: (value) => typeof value === 'boolean' },
    }),
    1,
  ),
  publisher: (value) => value !== '' && text(value),
  target: orNull(objectOf({ url: address, selector: objectOf({ exact: text, prefix: text, suffix: text }) })),
  excludes: { present: texts },
  rating: { present: objectOf({ words: text, author: text, date }) },
  language: text,
  licence: { present: text },
  reviewBy: { present: date },
  origin: { present: objectOf({ url: address, id: { present: text } }) },
};
const annotation = objectOf(fields);

/** Whether a value has the shape of an annotation: as the schema says, in a quarter of its time, for an import asks it of every record. */
export function isAnnotation(value: unknown): value is Annotation {
  return annotation(value);
}

function objectOf(fields: Readonly<Record<string, Check | Optional>>): Check {
  const needed = new Map<string, Check>();
  const allowed = new Map<string, Check>();
  for (const [name, check] of Object.entries(fields))
    if (typeof check === 'function') needed.set(name, check);
    else allowed.set(name, check.present);
  return (value) => {
    if (!isObject(value)) return false;
    let left = needed.size;
    for (const name in value) {
      const check = needed.get(name);
      if (check) left--;
      if (!(check ?? allowed.get(name))?.(value[name])) return false;
    }
    return left === 0;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function listOf(check: Check, least = 0): Check {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > 200) return false;
    for (const one of value) if (!check(one)) return false;
    return true;
  };
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}
