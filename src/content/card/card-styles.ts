import base from '../../parts/base.css?inline';
import card from '../../parts/card.css?inline';
import comparison from '../../parts/comparison.css?inline';
import controls from '../../parts/controls.css?inline';
import folds from '../../parts/folds.css?inline';
import status from '../../parts/status.css?inline';
import tokens from '../../parts/tokens.css?inline';
import host from './card-host.css?inline';

const css = [tokens, base, controls, status, folds, card, comparison, host].join('\n');

/** Give the card's shadow root its styles, on pages whose policy forbids `<style>` as well. */
export function addCardStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses a content script's sheet: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}
