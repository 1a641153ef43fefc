import type { Block } from '../../core/model/article.ts';
import type { Run } from './box.ts';
import type { Chosen } from './judge-run.ts';
import { quotedAuthor } from './quoted-author.ts';
import type { TextMap } from './text-map.ts';
import type { Sees } from './visibility.ts';

/** Blanks other than one space, and characters that have no place in words: soft hyphens, zero-width blanks. */
const UNEVEN = /[^\S ]\s*| \s+|[\u00ad\u200b\u2060\ufeff]+/g;

/** A text with its blocks; offsets count from the beginning of the whole article. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
}

function isShown({ parentElement }: Text, box: Element, sees: Sees): boolean {
  return parentElement === box || !parentElement || sees(parentElement);
}

/** The words of one run, noting in the map where each stretch of them stands in the page. */
function writeRun({ box, pieces }: Run, start: number, map: TextMap, sees: Sees): string {
  // In parts, and with the last unit beside them: a text that is asked how it ends while it grows is copied each time.
  const parts: string[] = [];
  let length = 0;
  let last: string | undefined;
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
    last = part.at(-1);
  };
  // A blank in the words is one space or, at a line break, a line's end.
  const opensWord = (): boolean => last === undefined || last === ' ' || last === '\n';
  const endLine = (): void => {
    if (last === ' ' || last === '\n') {
      parts.push(parts.pop()?.slice(0, -1) ?? '');
      length--;
    }
    put('\n');
  };
  const copy = (node: Text, data: string, from: number, to: number): void => {
    const begin = data[from] === ' ' && opensWord() ? from + 1 : from;
    if (to <= begin) return;
    map.add(start + length, to - begin, node, begin);
    put(data.slice(begin, to));
  };
  for (const piece of pieces) {
    if (piece === null) endLine();
    else if (typeof piece === 'string') put(piece);
    else if (isShown(piece, box.element, sees)) {
      const { data } = piece;
      let done = 0;
      UNEVEN.lastIndex = 0;
      for (let found = UNEVEN.exec(data); found; found = UNEVEN.exec(data)) {
        const { 0: uneven, index } = found;
        copy(piece, data, done, index);
        done = index + uneven.length;
        if (!/\s/.test(uneven) || opensWord()) continue;
        map.add(start + length, 1, piece, index);
        put(' ');
      }
      copy(piece, data, done, data.length);
    }
  }
  return parts.join('').trimEnd();
}

/** Write the chosen runs as blocks joined by a blank line, beginning where the text stands already. */
export function writeText(chosen: readonly Chosen[], map: TextMap, sees: Sees, from = 0): Written {
  let text = '';
  const blocks: Block[] = [];
  for (const { run, kind } of chosen) {
    const gap = from + text.length > 0 ? '\n\n' : '';
    const start = from + text.length + gap.length;
    const words = writeRun(run, start, map, sees);
    if (words === '') continue;
    text += gap + words;
    const block = { kind, start, end: start + words.length };
    const isQuoted = kind === 'post' || kind === 'quote';
    blocks.push(isQuoted ? { ...block, author: quotedAuthor(run.box.element, kind) } : block);
  }
  return { text, blocks };
}
