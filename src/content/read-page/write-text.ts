import type { Block } from '../../core/model/article.ts';
import type { Chosen } from './choose-runs.ts';
import { quotedAuthor } from './quoted-author.ts';
import type { TextMap } from './text-map.ts';
import type { Sees } from './visibility.ts';

/** Blanks become one space; soft hyphens and zero-width blanks have no place in words. */
const UNEVEN = /[^\S ]+[^\S]*| [^\S]+|[\u00ad\u200b\u2060\ufeff]+/g;

/** A text with the way back to the page. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Write the chosen runs as blocks joined by a blank line, starting where the text stands already. */
export function writeText(chosen: readonly Chosen[], map: TextMap, sees: Sees, from = 0): Written {
  let text = '';
  const blocks: Block[] = [];
  for (const { run, kind } of chosen) {
    const lead = from + text.length > 0 ? '\n\n' : '';
    const start = from + text.length + lead.length;
    let words = '';
    const copy = (node: Text, offset: number, piece: string): void => {
      if (piece === '') return;
      map.add(start + words.length, piece.length, node, offset);
      words += piece;
    };
    for (const node of run.nodes) {
      if (node === null) {
        words = `${words.trimEnd()}\n`;
        continue;
      }
      const around = node.parentElement;
      if (around && around !== run.box.element && !sees(around)) continue;
      const data = node.data;
      let done = 0;
      const plain = (end: number): void => {
        let begin = done;
        if (data[begin] === ' ' && (words === '' || /\s$/.test(words))) begin++;
        copy(node, begin, data.slice(begin, end));
      };
      for (const odd of data.matchAll(UNEVEN)) {
        plain(odd.index);
        if (/\s/.test(odd[0]) && words !== '' && !/\s$/.test(words)) copy(node, odd.index, ' ');
        done = odd.index + odd[0].length;
      }
      plain(data.length);
    }
    words = words.trimEnd();
    if (words === '') continue;
    const author = kind === 'post' || kind === 'quote' ? quotedAuthor(run.box.element, kind) : undefined;
    text += lead + words;
    blocks.push({ kind, start, end: start + words.length, ...(author === undefined ? {} : { author }) });
  }
  return { text, blocks };
}
