/** Where the session's storage holds the key of the mention whose card is open in a tab: `null` when it was closed. */
export function cardKey(tab: number): string {
  return `card-${tab}`;
}
