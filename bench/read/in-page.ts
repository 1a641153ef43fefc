import { readPage } from '../../src/content/read-page/read-page.ts';

/** The kinds that make up an article's body; headline, standfirst and captions are read but told apart. */
const BODY = new Set(['heading', 'paragraph', 'item', 'quote', 'post']);

const read = () => {
  // The page's own style and layout are not the reading's cost.
  document.documentElement.getBoundingClientRect();
  const started = performance.now();
  const { article } = readPage(document);
  const ms = performance.now() - started;
  const blocks = (article.blocks ?? []).map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) }));
  const text = blocks.filter(({ kind }) => BODY.has(kind)).map((block) => block.text);
  return { text: text.join('\n\n'), ms, blocks };
};

Object.assign(globalThis, { obelusRead: read });
