import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import './page-styles.ts';
import german from '../../public/_locales/de/messages.json';
import type { Entry } from '../../src/core/model/page.ts';
import { SiteBar } from '../../src/pages/popup/site-bar.tsx';
import { Card } from '../../src/parts/card.tsx';
import { toCardView } from '../../src/parts/card-view.ts';
import { StatusLabel } from '../../src/parts/status-label.tsx';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from './english-words.ts';
import { exampleEntries } from './gallery/example-entries.ts';
import { report } from './gallery/example-report.ts';

beforeEach(() => setWords(englishWords));
afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute('style');
});

test('where a status has two lines, its sign stands beside the first', () => {
  render(
    <p style="width: 8rem">
      <StatusLabel kind="differs" />
    </p>,
    document.body,
  );
  const [, second] = lines('.st > b');
  expect(box('.st > svg').bottom).toBeLessThanOrEqual(second?.top ?? 0);
});

test('the sign of a difference stands in one line with its word, in German too', () => {
  const messages: Readonly<Record<string, { readonly message: string } | undefined>> = german;
  setWords({ message: (name) => messages[name]?.message, language: 'de', direction: 'ltr' });
  const entry = exampleEntries.leftout;
  const view = toCardView(entry, { report: report([entry]), today: '2026-11-22' });
  render(
    <div style="width: 320px">
      <Card view={view} on={{}} />
    </div>,
    document.body,
  );
  const [word] = lines('.diff[data-d="leftout"]');
  expect(word?.top).toBeLessThan(box('.diff[data-d="leftout"]').top + 10);
});

test('“on” is said of a day alone', () => {
  setWords({ ...englishWords, message: (name) => (name === 'saidOn' ? 'said on {date}' : englishWords.message(name)) });
  const whenSaid = (entry: Entry) => {
    render(<Card view={toCardView(entry, { report: report([entry]), today: '2026-11-22' })} on={{}} />, document.body);
    return document.querySelector('.cited > .meta')?.textContent?.replaceAll('\u00a0', ' ');
  };
  expect(whenSaid(exampleEntries.leftout)).toMatch(/said on 12 Mar 2026$/);
  expect(whenSaid(exampleEntries.differs)).toMatch(/said Mar 2026$/);
});

test('in letters twice as large the name of a site is whole: its switch goes below', () => {
  document.documentElement.style.fontSize = '200%';
  render(
    <div style="width: 360px">
      <SiteBar state={{ is: 'not-article', host: 'callowcourier.example', siteOn: true }} onSwitch={() => {}} />
    </div>,
    document.body,
  );
  const name = document.querySelector('.site');
  expect(name?.scrollHeight).toBeLessThanOrEqual(name?.clientHeight ?? 0);
  expect(box('.bar label').top).toBeGreaterThanOrEqual(box('.site').bottom);
});

function box(selector: string): DOMRect {
  return document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
}

/** The boxes of an element's lines, from above. */
function lines(selector: string): readonly DOMRect[] {
  const range = new Range();
  range.selectNodeContents(document.querySelector(selector) ?? document.body);
  return [...range.getClientRects()];
}
