import { states } from './tables/places.data.ts';

/** The states by their postal codes in lower case, each with the names and abbreviations that stand for it, the usual name first. */
export const stateNames: readonly { readonly code: string; readonly names: readonly string[] }[] = states
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, 2), names: line.slice(3).split(';') }));
