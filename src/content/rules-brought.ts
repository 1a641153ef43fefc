import { isChromium } from '../messaging/browser.ts';
import type { LookUpReply } from '../messaging/contract.ts';
import { mayMark } from '../messaging/may-mark.ts';

declare global {
  /** Firefox's worker brought this page the rules that paint marks. They stay when an app gives way, and go with the extension, as this does. */
  var obelusRules: true | undefined;
}

/**
 * What a question says of the rules that paint marks.
 *
 * In Firefox nothing of an extension that goes is left to take away rules that the app gave to the page: there the worker brings
 * them, with the first answer that may mark something.
 */
export const isBare = (): { readonly bare?: true } => (isChromium() || globalThis.obelusRules ? {} : { bare: true });

/** The worker answered. */
export function noteRules(reply: LookUpReply): void {
  if (mayMark(reply)) globalThis.obelusRules = true;
}
