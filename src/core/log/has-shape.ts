/** Whether a value is what a field may hold. */
export type Check = (value: unknown) => boolean;

/**
 * Make a check for objects with these fields and no others.
 *
 * Plain functions instead of a library's shapes: an import checks a hundred thousand annotations of some forty values each.
 *
 * @param needed the fields that are there
 * @param allowed the fields that may be there too
 */
export function hasShape(
  needed: Readonly<Record<string, Check>>,
  allowed: Readonly<Record<string, Check>> = {},
): Check {
  const checks = new Map([...Object.entries(needed), ...Object.entries(allowed)]);
  const least = Object.keys(needed);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const field in value) if (!checks.get(field)?.(value[field])) return false;
    return least.every((field) => Object.hasOwn(value, field));
  };
}

/** Make a check for lists of so many values. */
export function isListOf(check: Check, most: number, least = 0): Check {
  return (value) => Array.isArray(value) && value.length >= least && value.length <= most && value.every(check);
}

/** Make a check for what may be `null` too. */
export function isNullOr(check: Check): Check {
  return (value) => value === null || check(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
