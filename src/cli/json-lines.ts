export type JsonObject = Readonly<Record<string, unknown>>;

/** Complaints about bad input: each is said on standard error at once, and any makes the exit status 1. */
export interface Complaints {
  readonly add: (problem: string) => void;
  exitStatus(): 0 | 1;
}

export function makeComplaints(): Complaints {
  let any = false;
  return {
    add(problem) {
      any = true;
      console.error(problem);
    },
    exitStatus: () => (any ? 1 : 0),
  };
}

/**
 * Read JSON lines, one object a line; blank lines are passed over, and a bad one is named and left out.
 *
 * A line ends at a line feed alone: a JSON text may hold U+2028, which line readers take for an end of line.
 *
 * @param read throws what is wrong with an object
 */
export function* readLines<Item>(
  content: string,
  name: string,
  read: (object: JsonObject) => Item,
  complain: (problem: string) => void,
): Generator<Item> {
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    let item: Item;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
      item = read({ ...value });
    } catch (error) {
      complain(`${name}, line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    yield item;
  }
}

/** @throws TypeError when the field is absent or no string; a number counts as one */
export function required(object: JsonObject, field: string): string {
  const found = object[field];
  if (typeof found === 'number') return String(found);
  if (typeof found !== 'string') throw new TypeError(`"${field}" must be a string`);
  return found;
}

/** @throws TypeError when the field is there and no string */
export function optional(object: JsonObject, field: string): string | null {
  const found = object[field];
  if (found === undefined || found === null) return null;
  if (typeof found !== 'string') throw new TypeError(`"${field}" must be a string`);
  return found;
}
