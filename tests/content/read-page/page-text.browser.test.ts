import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { articleWith, openPage } from './open-page.ts';

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
