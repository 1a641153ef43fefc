import type { Within } from '../messaging/contract.ts';
import type { PageText } from './read-page/page-text.ts';

declare global {
  /** The parts of this page that have the rules that paint marks. They stay when an app gives way, and go with the extension, as this does. */
  var obelusStyled: Set<Within> | undefined;
}

const isBare = ({ within }: PageText): boolean =>
  !globalThis.obelusStyled?.has('page') && !globalThis.obelusStyled?.has(within);

/** The part of the page that needs rules where something in these texts is to be marked; `undefined` when all have them. */
export function barePart(texts: readonly PageText[]): Within | undefined {
  const [one, ...others] = new Set(texts.filter(isBare).map(({ within }) => within));
  return others.length > 0 ? 'page' : one;
}

export function noteStyled(part: Within): void {
  globalThis.obelusStyled ??= new Set();
  globalThis.obelusStyled.add(part);
}

/** Whether marks are seen anywhere in the page. */
export const isStyled = (): boolean => globalThis.obelusStyled !== undefined;
