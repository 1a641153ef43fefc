import type { Span } from '../model/span.ts';
import { plainNumber } from './numerals.ts';
import type { Word } from './words.ts';

/** What a part of an instrument is called. */
export type ProvisionKind =
  | 'section'
  | 'article'
  | 'title'
  | 'chapter'
  | 'clause'
  | 'subsection'
  | 'paragraph'
  | 'rule'
  | 'part'
  | 'schedule';

/** A part of some instrument: "Section 3(b)". */
export interface Provision extends Span {
  readonly kind: ProvisionKind;
  /** Digits, or what stands in their place, in lower case. */
  readonly number: string;
  /** Parenthesised parts, `/b/1`; empty when there are none. */
  readonly sub: string;
  readonly capital: boolean;
  /** A Roman numeral stood in the text. */
  readonly roman: boolean;
  /** One of several ("Sections 2 and 5"): offset where the last one ends. */
  readonly listEnd: number;
}

const KINDS: ReadonlyMap<string, ProvisionKind> = new Map(
  Object.entries<ProvisionKind>({
    section: 'section',
    sections: 'section',
    sec: 'section',
    secs: 'section',
    '§': 'section',
    s: 'section',
    article: 'article',
    articles: 'article',
    art: 'article',
    arts: 'article',
    title: 'title',
    titles: 'title',
    chapter: 'chapter',
    chapters: 'chapter',
    clause: 'clause',
    clauses: 'clause',
    subsection: 'subsection',
    subsections: 'subsection',
    paragraph: 'paragraph',
    paragraphs: 'paragraph',
    rule: 'rule',
    rules: 'rule',
    part: 'part',
    parts: 'part',
    schedule: 'schedule',
    subtitle: 'title',
  }),
);
const NUMBER =
  '\\d{1,5}[A-Za-z]{0,2}(?:[.:-]\\d+[A-Za-z]{0,2}){0,3}|[IVXLC]{1,6}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even';
const SUB = '(?:\\([0-9A-Za-z]{1,5}\\)){0,6}';
const FIRST = new RegExp(`(?:\\.|s\\.)?(?: ?(?:No\\.|nos?\\.))? ?(${NUMBER})(${SUB})(?![\\w']|-\\w|,\\d|\\.\\d)`, 'y');
const PAREN = /(?:\.|s)? ?((?:\([0-9A-Za-z]{1,5}\)){1,4})/y;
const NEXT = new RegExp(
  `(?:, and |, or |, | and | or | through | & )(${NUMBER})(${SUB})(?![\\w']|-\\w|,\\d|\\.\\d)`,
  'y',
);

const segments = (sub: string | undefined): string => (sub ?? '').replace(/\(([^)]*)\)/g, '/$1');

function make(
  kind: ProvisionKind,
  start: number,
  end: number,
  number: string,
  sub: string | undefined,
  capital: boolean,
): Provision {
  return {
    start,
    end,
    kind,
    number: plainNumber(number).toLowerCase(),
    sub: segments(sub),
    capital,
    roman: /^[IVXLC]+$/.test(number),
    listEnd: end,
  };
}

/** Find the parts of instruments that a text names, in order; which instrument each belongs to is not known yet. */
export function findProvisions(text: string, words: readonly Word[]): Provision[] {
  const out: Provision[] = [];
  for (const word of words) {
    const kind = KINDS.get(word.key);
    if (!kind || (word.key === 's' && (word.text !== 's' || text.charAt(word.start - 1) !== ' '))) continue;
    const capital = word.text.charAt(0) !== word.text.charAt(0).toLowerCase() || word.key === '§';
    FIRST.lastIndex = word.end;
    const found = FIRST.exec(text);
    if (!found?.[1]) {
      PAREN.lastIndex = word.end;
      const paren = kind === 'section' || kind === 'subsection' || kind === 'paragraph' ? PAREN.exec(text) : null;
      if (paren) out.push(make('subsection', word.start, word.end + paren[0].length, '', paren[1], capital));
      continue;
    }
    if (word.key === 's' && !/^\. ?/.test(found[0]) && !/^\d/.test(found[1])) continue;
    const list = [make(kind, word.start, word.end + found[0].length, found[1], found[2], capital)];
    const plural = word.text === '§§' || (word.key.length > 3 && word.key.endsWith('s'));
    for (let end = word.end + found[0].length; plural; ) {
      NEXT.lastIndex = end;
      const more = NEXT.exec(text);
      if (!more?.[1]) break;
      const start = end + more[0].indexOf(more[1]);
      end += more[0].length;
      list.push(make(kind, start, end, more[1], more[2], capital));
    }
    const listEnd = list.at(-1)?.end ?? word.end;
    for (const one of list) out.push({ ...one, listEnd });
  }
  return out;
}
