import type { ComparisonPiece, ComparisonView, MarkedWords } from './comparison-view.ts';
import { languageTag } from './language-tag.ts';
import { t } from './words.ts';

/** The differences of a comparison as a list in words: the same for who cannot see their lines. */
export function DifferenceList({ comparison }: { readonly comparison: ComparisonView }) {
  const lang = languageTag(comparison.language);
  return (
    <ul class="cmp-list">
      {comparison.pieces.map(
        (piece, index) =>
          piece.kind !== 'same' && (
            <li key={index}>
              <span class="diff" data-d={piece.kind}>
                {t(`difference_${piece.kind}`)}
              </span>
              <span>
                <What piece={piece} lang={lang} />
                {piece.turns && (
                  <>
                    {' '}
                    <b>{t(`turns_${piece.turns}`)}</b>
                  </>
                )}
              </span>
            </li>
          ),
      )}
    </ul>
  );
}

/** What differs is the words; the comma or point after them stands in the text above. */
function bareWords(marked: MarkedWords): string {
  return marked
    .map(({ words }) => words)
    .join('')
    .replace(/[,.;:]+$/, '');
}

interface WhatProps {
  readonly piece: ComparisonPiece;
  readonly lang: string | undefined;
}

function What({ piece, lang }: WhatProps) {
  const quoted = (marked: MarkedWords) => (
    <span class="said" dir="auto" lang={lang}>
      {t('quoted', { words: bareWords(marked) })}
    </span>
  );
  if (piece.kind === 'leftout') return quoted(piece.source);
  if (piece.kind === 'added') return quoted(piece.page);
  // The language's own order of the two, which are set in another type than the words between them.
  return (
    <>
      {t('became')
        .split(/(\{\w+\})/)
        .map((part) => (part === '{source}' ? quoted(piece.source) : part === '{page}' ? quoted(piece.page) : part))}
    </>
  );
}
