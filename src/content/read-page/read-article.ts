import type { Box } from './box.ts';
import { chooseRuns } from './choose-runs.ts';
import type { Aside, Collected } from './collect-runs.ts';
import { findBody, settleBeside, staysSpared, weigh } from './find-body.ts';
import { findHeadline, findLowerHeadline, plain, saysTitle } from './find-title.ts';
import type { Chosen } from './judge-run.ts';
import { nameByHeading } from './name-by-heading.ts';
import { nameCards } from './name-cards.ts';
import type { Sees } from './visibility.ts';
import { walkAside } from './walk-aside.ts';

/** An article as it was found in a page or a part of one. */
export interface Found {
  readonly body: Box;
  readonly chosen: readonly Chosen[];
  /** Of all that was walked. */
  readonly hosts: Collected['hosts'];
}

const evenLength = ({ textContent }: Element): number => (textContent ?? '').replace(/\s+/g, ' ').length;

/** How long the text in a part is, what is linked not counted. */
function ownLength(part: Element): number {
  let length = evenLength(part);
  for (const one of Element.prototype.querySelectorAll.call(part, 'a,script,style,noscript')) length -= evenLength(one);
  return length;
}

function hasHeadline(part: Element, title: string): boolean {
  for (const heading of Element.prototype.querySelectorAll.call(part, 'h2,h3'))
    if (saysTitle(heading.textContent ?? '', title)) return true;
  return false;
}

/**
 * Find the article in what was collected.
 *
 * Two thirds of a page stand in parts whose names put them beside its article. They are walked only where the names may
 * be wrong: where more text stands in one than in the rest of the page, or the headline.
 *
 * @returns `null` when there is no running text
 */
export function readArticle(walked: Collected, title: string, sees: Sees): Found | null {
  let collected = walked;
  let all = weigh(collected.runs, sees);
  const walk = (isWanted: (part: Aside) => boolean): void => {
    if (!collected.aside.some(isWanted)) return;
    collected = walkAside(collected, isWanted, (runs) => {
      all += weigh(runs, sees);
    });
  };
  walk(({ box, length }) => length > all && ownLength(box.element) > all);
  const wanted = plain(title);
  let headline = findHeadline(collected.runs, wanted);
  if (!headline) {
    walk(({ box }) => hasHeadline(box.element, wanted));
    headline = findLowerHeadline(collected.runs, wanted);
  }
  nameByHeading(collected.runs);
  nameCards(collected.runs);
  // Whether a part holds most of the text is asked of all of it; what was not walked holds at most all its letters.
  if (settleBeside(collected.boxes, all) && collected.aside.length > 0) {
    let most = all;
    for (const { box } of collected.aside) most += box.element.textContent?.length ?? 0;
    if (!staysSpared(collected.boxes, most)) {
      walk(() => true);
      settleBeside(collected.boxes, all);
    }
  }
  const body = findBody(collected, headline);
  return body && { body, chosen: chooseRuns(collected, body, headline, sees), hosts: collected.hosts };
}
