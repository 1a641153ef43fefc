/** What brings the focus back to where it was in the page. */
export interface FocusPlace {
  /** `words`: what the card was about. */
  restore(words: Range | null): void;
}

/**
 * Remember where the focus is in the page, before a card takes it.
 *
 * Where nothing had it, the next Tab continues behind the words that the card was about.
 */
export function rememberFocus(): FocusPlace {
  const before = document.activeElement;
  return {
    restore(words) {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
        before.focus({ preventScroll: true });
      } else if (words) {
        continueBehind(words);
      }
    },
  };
}

/**
 * Have Tab start at the last link or button before these words.
 *
 * Neither the caret nor a removed element decides where Tab starts, only what had the focus last:
 * https://html.spec.whatwg.org/multipage/interaction.html#sequential-focus-navigation-starting-point
 */
function continueBehind(words: Range): void {
  // Places in two trees are not comparable, and some papers keep the article in a shadow tree.
  const tree = words.startContainer.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
  const before = [...tree.querySelectorAll<HTMLElement>('a[href], button:enabled')].findLast(
    (one) => words.comparePoint(one, 0) < 0 && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
  );
  before?.focus({ preventScroll: true });
  before?.blur();
}
