import { wordsLanguage } from '../../parts/words.ts';
import { addCardStyles } from './card-styles.ts';

/** The one element that Obelus adds to a page, and the surface in its closed shadow root. */
export interface CardHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly surface: HTMLElement;
}

/** Set on the element itself, each `!important`, so that no rule of the page reaches it; `all` leaves the text's direction alone. */
const hostStyle: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['unicode-bidi', 'isolate'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['z-index', '2147483647'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['overflow', 'visible'],
  ['background', 'none'],
  ['inline-size', 'max-content'],
  ['max-inline-size', '100vw'],
  ['color-scheme', 'normal'],
];

/** Add the card's element to the page, outside its layout and above everything else. */
export function addCardHost(scheme: 'light' | 'dark' | null): CardHost {
  const { host, root } = makeHost();
  const { language, direction } = wordsLanguage();
  host.lang = language;
  host.dir = direction;
  for (const [name, value] of hostStyle) host.style.setProperty(name, value, 'important');
  host.style.setProperty('direction', direction, 'important');
  addCardStyles(root);
  const surface = document.createElement('div');
  surface.className = 'surface';
  if (scheme) surface.dataset.scheme = scheme;
  root.append(surface);
  document.documentElement.append(host);
  raise(host);
  return { host, root, surface };
}

/**
 * The element, made in a document that holds no definitions: a page that defines an element of this name would be given its closed
 * inside, and could rewrite it.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot
 */
function makeHost(): Pick<CardHost, 'host' | 'root'> {
  const host = document.implementation.createHTMLDocument('').createElement('obelus-card');
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, root };
}

/** Above the page's own dialogs and stacking contexts, where the browser has a top layer for it. */
function raise(host: HTMLElement): void {
  if (!('popover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}
