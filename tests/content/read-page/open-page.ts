import { onTestFinished } from 'vitest';

/** Open a page of its own, as the browser would, and close it after the test. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px; border: 0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

/** Enough running text to be an article's. */
export const FILLER = [
  'The council of Tarn Ferry met for four hours on Thursday and heard eleven people speak about the crossing.',
  'Most of those who spoke had come by boat, and several of them said that they would have to leave before the end.',
  'The clerk read the report aloud, all nine pages of it, while the engineer pointed at a map of the river.',
].map((text) => `<p>${text}</p>`);

/** A page with an article around the given markup. */
export const articleWith = (inside: string, beside = ''): string =>
  `<!doctype html><html lang="en"><head><title>Council hears the riders of the night boat</title></head><body><main><article>
  <h1>Council hears the riders of the night boat</h1>${FILLER[0]}${FILLER[1]}${inside}${FILLER[2]}</article>${beside}</main></body></html>`;
