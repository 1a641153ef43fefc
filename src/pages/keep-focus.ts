const focusable = 'a[href], button, input, select, textarea, summary';
/** What looks after the focus by itself, such as a list of which only a part is drawn. */
const ownFocus = '[data-own-focus]';

/** Forms take the focus themselves once they are drawn, and give it back; in ms. */
const patience = 60;

/** Who is told that another screen takes the place of this one. */
export interface FocusKeeper {
  /** The focus goes to the next heading of the first order that stands in the part, unless something in it has taken it by then. */
  toHead(): void;
}

/**
 * Where what had the focus goes away, have it go to what came of that, and never to the top of the page:
 * a notice that appeared, else what stands nearest to the place.
 */
export function keepFocus(part: HTMLElement, signal: AbortSignal): FocusKeeper {
  /** What was around the focus, from within; empty while it is well kept. */
  let around: readonly Element[] = [];
  let headWanted = false;
  /** Notices that appeared since it went. */
  const told = new Set<HTMLElement>();
  const remember = ({ target }: FocusEvent) => {
    headWanted = false;
    around = target instanceof Element ? ancestors(target, part) : [];
  };
  const look = () => {
    const isLost = around[0] !== undefined && !around[0].isConnected;
    if (signal.aborted || !(isLost || headWanted)) return;
    if (hasFocus(part, headWanted)) {
      headWanted = false;
      return;
    }
    const left = around.find((one) => one.isConnected) ?? part;
    if (!headWanted && left.closest(ownFocus)) return;
    const to = headWanted ? part.querySelector<HTMLElement>('h1') : (firstOf(told) ?? nextTo(left));
    if (!to) return;
    if (!to.matches(focusable)) to.tabIndex = -1;
    told.clear();
    to.focus();
  };
  const lookLater = () => setTimeout(look, patience);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addNotices(addedNodes, told);
    if (headWanted || (around[0] && !around[0].isConnected)) lookLater();
    else told.clear();
  });
  observer.observe(part, { childList: true, subtree: true });
  part.addEventListener('focusin', remember, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    toHead() {
      headWanted = true;
      lookLater();
    },
  };
}

function ancestors(target: Element, part: Element): readonly Element[] {
  const all: Element[] = [];
  for (let one: Element | null = target; one && one !== part; one = one.parentElement) all.push(one);
  return all;
}

/** Something has it already; what led to another screen keeps it no longer. */
function hasFocus(part: HTMLElement, elsewhere: boolean): boolean {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return false;
  return !elsewhere || part.contains(activeElement);
}

function addNotices(added: NodeList, told: Set<HTMLElement>): void {
  for (const node of added) {
    if (!(node instanceof HTMLElement)) continue;
    if (node.matches('.notice')) told.add(node);
    for (const notice of node.querySelectorAll<HTMLElement>('.notice')) told.add(notice);
  }
}

/** What was done stands before what was not. */
function firstOf(told: ReadonlySet<HTMLElement>): HTMLElement | null {
  const there = [...told].filter((one) => one.isConnected);
  return there.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0] ?? null;
}

/** The heading of a part that lost what had the focus, or what can be pressed first in a list that did. */
function nextTo(left: Element): HTMLElement | null {
  for (let one: Element | null = left; one; one = one.parentElement) {
    // A way back may stand before a view's own heading.
    const found = one.querySelector<HTMLElement>('h1') ?? one.querySelector<HTMLElement>(`h2, ${focusable}`);
    if (found) return found;
  }
  return null;
}
