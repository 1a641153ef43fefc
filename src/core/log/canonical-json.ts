/**
 * Write a value as canonical JSON: keys in the order of their code units, nothing between the parts.
 *
 * @throws TypeError for what JSON cannot say: numbers without end, half of a surrogate pair
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  // The engine writes the same where keys are in order already, many times faster.
  const text = isInOrder(value) ? JSON.stringify(value) : '';
  // Half a surrogate pair is written as an escape, and so may a whole text look that says so.
  return text && !text.includes('\\ud') ? text : written(value);
}

/** Whether `JSON.stringify` writes a value as it is to be written. */
function isInOrder(value: unknown): boolean {
  if (!isObject(value)) return typeof value === 'string' || Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = '';
  // `null` has no keys.
  for (const key in value) {
    if (last > key || !isInOrder(value[key])) return false;
    last = key;
  }
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object';
}

function written(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) {
    let text = '';
    for (const one of value) text += `${text === '' ? '' : ','}${one === undefined ? 'null' : written(one)}`;
    return `[${text}]`;
  }
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value === 0 ? 0 : value);
  throw new TypeError(`JSON has no ${typeof value} like this`);
}

function canonicalObject(value: object): string {
  const entries = Object.entries(value);
  // Most objects are made with their keys in order; sorting again what is sorted costs more than looking.
  if (!entries.every(([key], at) => at === 0 || (entries[at - 1]?.[0] ?? '') < key))
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
  let text = '';
  for (const [key, one] of entries)
    if (one !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${written(one)}`;
  return `{${text}}`;
}

/** What is not written between two marks as it is, and half a surrogate pair. */
const special = /["\\\p{Cc}\p{Cs}]/u;
const half = /\p{Cs}/u;

function quoted(text: string): string {
  if (!special.test(text)) return `"${text}"`;
  if (half.test(text)) throw new TypeError('half of a surrogate pair');
  return JSON.stringify(text);
}
