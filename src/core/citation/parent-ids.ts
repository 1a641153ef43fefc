/** How many segments the smallest instrument of a family has; what is shorter is a shelf, not a law. */
const ROOTS: readonly (readonly [RegExp, number])[] = [
  [/^us\/usc\/t\d/, 3],
  [/^us\/cfr\/t\d/, 3],
  [/^(?:us|us-\w\w|in|ie|au|fr)\/const\b/, 2],
  [/^us\/bill\/\d+\//, 5],
  [/^[\w-]+\/bill\//, 4],
  [/^us\/case\/us\//, 5],
  [/^us\/case\/(?:sct|f\w+)\//, 5],
  [/^[\w-]+\/case\//, 3],
  [/^us\/(?:pl|stat|fr)\//, 4],
  [/^(?:us-[\w-]+|us)\/code\/[a-z-]+\//, 3],
  [/^us-[\w-]+\/code\//, 2],
  [/^[\w-]+\/(?:ukpga|uksi|asp|ssi|reg|dir|dec)\//, 4],
  [/^eu\/treaty\//, 3],
  [/^un\/\w+\/res\/\d+\//, 5],
  [/^un\/\w+\/res\//, 4],
  [/^(?:de|fr|in)\/(?:gg|stgb|bgb|stpo|ipc)\b/, 2],
  [/^us\/(?:frcp|frcrp|frap|fre|ucmj)\b/, 2],
  [/^us\/(?:eo|nspm|nsm|ppd|pdd|proclamation)\//, 3],
];
/** Segments that only make sense together with the one after them. */
const SHELF = /\/(?:article|amendment|clause)$/;

/**
 * The ids under which annotations about a citation may stand: its own, then its parents', the most special first.
 *
 * `us/const/amendment/14/equal-protection`, then `us/const/amendment/14`, then `us/const`.
 */
export function parentIds(id: string): string[] {
  const segments = id.split('/');
  const least = ROOTS.find(([pattern]) => pattern.test(id))?.[1] ?? Math.min(3, segments.length);
  const out = [id];
  for (let length = segments.length - 1; length >= least; length--) {
    const parent = segments.slice(0, length).join('/');
    if (!SHELF.test(parent)) out.push(parent);
  }
  return out;
}
