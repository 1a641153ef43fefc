/** What brings the focus back to where it was in the page. */
export interface FocusPlace {
  restore(): void;
}

/**
 * Remember where the focus is in the page, before a card takes it.
 *
 * Where nothing had it, the next Tab continues at the words that the card was about, as it would have without a card.
 */
export function rememberFocus(): FocusPlace {
  const before = document.activeElement;
  const selection = document.getSelection();
  const caret =
    selection && selection.rangeCount > 0 && selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
  return {
    restore() {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
        before.focus({ preventScroll: true });
      } else if (caret?.startContainer.isConnected && document.getSelection()?.isCollapsed !== false) {
        document.getSelection()?.collapse(caret.startContainer, caret.startOffset);
      }
    },
  };
}
