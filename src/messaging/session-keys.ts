/** Where the session's storage holds the key of the mention whose card is open in a tab: `null` when it was closed. */
export function cardKey(tab: number): string {
  return `card-${tab}`;
}

/** What is wanted of words that were selected: an answer, or the moderators' form. */
export type Wish = 'look-up' | 'annotate';

/** Where the session's storage holds the words that somebody asked about in a tab's context menu. */
export function askedKey(tab: number, wish: Wish): string {
  return `asked-${wish}-${tab}`;
}

/** Where the session's storage holds which annotations changed last. */
export const changesKey = 'changes';

/** What every open page of the extension hears when annotations change, wherever that was. */
export interface Changes {
  /** `null`: so many that all are better asked for anew. */
  readonly ids: readonly string[] | null;
  /** Another one each time: what is stored twice is no news. */
  readonly turn: string;
}
