import type { Article } from '../core/model/article.ts';
import type { SeenMention } from '../core/model/page.ts';

/** What the worker says to the detector over a port for one text: the text, and perhaps that nobody waits for the answer any more. */
export type DetectorCall = { readonly article: Article; readonly part: number } | 'drop';

/** What the detector says there: that it is at work, at once and again while it is; then what it found, or the name of an error. */
export type DetectorSign = 'at-work' | { readonly seen: readonly SeenMention[] } | { readonly failed: string };
