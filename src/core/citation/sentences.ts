import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { splitParagraphs } from '../text/paragraphs.ts';

/** A sentence with the number of the paragraph it stands in. */
export interface Sentence extends Span {
  readonly paragraph: number;
  /** The paragraph is a headline or another heading. */
  readonly heading: boolean;
}

/** Where a sentence may end, and what it would open with. Ranges, because a browser takes long to compile `\p{Lu}`, once in each page. */
const END = /[.!?…]["”’'»)\]]*\s+(?=["“‘'«„([]?([A-Z\d§À-ÞĀ-ῼⰀ-ꯀ]))/g;
const ABBREVIATED =
  /(?:^|[\s("“])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]?|[vV]s?|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|St|Nos?|[Aa]rts?|[Ss]ecs?|Cal|Calif|Ariz|Tex|Fla|Ga|Va|Pa|Mass|Mich|Minn|Wis|Wash|Colo|Conn|Ill|Ind|Tenn|Ala|Ark|Okla|Ore|Nev|Neb|Kan|Ky|La|Md|Mo|Miss|Mont|Del|Rev|Stat|Fed|Reg|Jr|Sr|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Res|Con|Ct|ch|cl|para|c|d|Abs|Nr)$/;

/** The sentences of an article, in order. */
export function splitSentences(article: Article): Sentence[] {
  const { text, blocks } = article;
  const out: Sentence[] = [];
  const parts = blocks ?? splitParagraphs(text);
  parts.forEach((part, paragraph) => {
    const kind = blocks?.[paragraph]?.kind;
    const heading = kind ? kind === 'headline' || kind === 'heading' : isHeading(text, parts, paragraph);
    const words = text.slice(part.start, part.end);
    let from = 0;
    for (const found of words.matchAll(END)) {
      // Beyond English and its neighbours capitals and small letters take turns.
      if (!opensSentence(found[1] ?? '')) continue;
      if (found[0].startsWith('.') && ABBREVIATED.test(words.slice(Math.max(from, found.index - 9), found.index)))
        continue;
      const end = found.index + found[0].trimEnd().length;
      out.push({ start: part.start + from, end: part.start + end, paragraph, heading });
      from = found.index + found[0].length;
    }
    if (from < words.length) out.push({ start: part.start + from, end: part.end, paragraph, heading });
  });
  return out;
}

function opensSentence(letter: string): boolean {
  return letter < '\u00c0' || (letter !== '×' && letter !== letter.toLowerCase());
}

/** In plain text, a first paragraph that is short and has no articles, or no full stop at its end. */
function isHeading(text: string, parts: readonly Span[], paragraph: number): boolean {
  const first = parts[0];
  if (paragraph !== 0 || first === undefined || parts.length < 2 || first.end - first.start > 160) return false;
  const words = text.slice(first.start, first.end);
  return !/[.!?]["”]?$/.test(words) || (words.length < 120 && !/\b(?:the|an?|was|is|were|had|has)\b/i.test(words));
}
