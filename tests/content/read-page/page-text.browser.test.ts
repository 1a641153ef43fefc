import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { articleWith, FILLER, openPage } from './open-page.ts';

const HEADLINE = '<h1>Council hears the riders of the night boat</h1>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Council hears the riders of the night boat</title></head><body>${body}</body></html>`;

describe('the part of a page that holds every block', () => {
  test.each([
    ['is the article, where headline and text stand in it', articleWith(''), 'article'],
    [
      'is the article, where another one stands around it',
      page(`<article><article>${HEADLINE}${FILLER.join('')}</article></article>`),
      'article',
    ],
    [
      'is the main element, where the headline stands beside the article',
      page(`<main>${HEADLINE}<article>${FILLER.join('')}</article></main>`),
      'main',
    ],
    [
      'is the main element of a page without an article',
      page(`<main>${HEADLINE}<div>${FILLER.join('')}</div></main>`),
      'main',
    ],
    [
      'is the page, where the headline stands in its header',
      page(`<header>${HEADLINE}</header><main>${FILLER.join('')}</main>`),
      'page',
    ],
    ['is the page, where it has neither', page(`<div>${HEADLINE}${FILLER.join('')}</div>`), 'page'],
    [
      'is the page, where the article stands in a shadow tree, which the page’s rules do not reach',
      page(
        `<paper-story><template shadowrootmode="open"><article>${HEADLINE}${FILLER.join('')}</article></template></paper-story>`,
      ),
      'page',
    ],
    [
      'is the article around a shadow tree that brings its own frame to the text',
      page(
        `<article><paper-frame><template shadowrootmode="open"><div><slot></slot></div></template>${HEADLINE}${FILLER.join('')}</paper-frame></article>`,
      ),
      'article',
    ],
  ])('%s', async (_, html, within) => {
    const text = readPage(await openPage(html));
    expect(text.article.blocks).toHaveLength(4);
    expect(text.within).toBe(within);
  });
});

describe('words that a page changes after they were read', () => {
  const said = (inside: string) => articleWith(`<p id="said">“${inside},” said Ilka Voss, who keeps the boat.</p>`);
  const rangeAfter = async (inside: string, change: (said: HTMLElement) => void) => {
    const document = await openPage(said(inside));
    const { article, toRange } = readPage(document);
    const start = article.text.indexOf('The night boat');
    const span = { start, end: article.text.indexOf(',”', start) };
    expect(article.text.slice(span.start, span.end)).toBe('The night boat leaves when the last rider is aboard');
    expect(toRange(span)).not.toBeNull();
    const paragraph = document.getElementById('said');
    if (paragraph) change(paragraph);
    return toRange(span)?.toString() ?? null;
  };
  const plain = 'The night boat leaves when the last rider is aboard';
  const parted = 'The night boat <em>leaves</em> when the last rider is aboard';

  test.each<[string, string, (said: HTMLElement) => void]>([
    [
      'written over in place, as some translators do',
      plain,
      ({ firstChild }) => {
        if (firstChild)
          firstChild.nodeValue =
            '„Das Nachtboot legt ab, sobald der letzte Fahrgast an Bord gegangen ist“, sagte Ilka Voss.';
      },
    ],
    [
      'parted by an advertisement',
      parted,
      ({ children }) => children[0]?.insertAdjacentHTML('afterend', '<span class="ad"> Buy a boat </span>'),
    ],
    [
      'parted by a block',
      parted,
      ({ children }) => children[0]?.insertAdjacentHTML('afterend', '<div>Buy a boat</div>'),
    ],
    [
      'put into the wrappers of a translator',
      parted,
      (said) => {
        for (const node of [...said.childNodes]) {
          const font = document.createElement('font');
          font.textContent = node.textContent?.replace('night boat', 'Nachtboot') ?? '';
          node.replaceWith(font);
        }
      },
    ],
  ])('are not there any more when they are %s', async (_, inside, change) => {
    expect(await rangeAfter(inside, change)).toBeNull();
  });

  test.each<[string, string, (said: HTMLElement) => void]>([
    ['an element around them gets another name', parted, (said) => said.setAttribute('class', 'read')],
    [
      'a picture is put between them',
      parted,
      ({ children }) => children[0]?.insertAdjacentHTML('afterend', '<img alt="Buy a boat">'),
    ],
    [
      'a script is put between them',
      parted,
      ({ children }) => children[0]?.insertAdjacentHTML('afterend', '<script>"Buy a boat"</script>'),
    ],
    [
      'hidden words are put between them',
      parted,
      ({ children }) => children[0]?.insertAdjacentHTML('afterend', '<span hidden>Buy a boat</span>'),
    ],
    [
      'words for screen readers stand between them',
      'The night boat <a href="#x">leaves<span class="sr-only"> (in a new tab)</span></a> when the last rider is aboard',
      () => undefined,
    ],
    [
      'hidden words stand between them',
      'The night boat <span style="display:none">never </span>leaves when the last rider is aboard',
      () => undefined,
    ],
    [
      'words are written above a line',
      'The night <ruby>boat<rt>ferry</rt></ruby> leaves when the last rider is aboard',
      () => undefined,
    ],
  ])('still stand where %s', async (_, inside, change) => {
    expect(await rangeAfter(inside, change)).not.toBeNull();
  });
});
