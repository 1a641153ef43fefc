import { useState } from 'preact/hooks';
import type { ComparisonPiece, ComparisonView, MarkedWords } from './comparison-view.ts';
import { shortDate } from './dates.ts';
import { DifferenceList } from './difference-list.tsx';
import { languageTag } from './language-tag.ts';
import { SourceList } from './source-list.tsx';
import { StatusLabel } from './status-label.tsx';
import { t } from './words.ts';

const ways = ['together', 'page', 'source'] as const;
type Way = (typeof ways)[number];

/** A page's quotation beside its primary source: what Obelus sees, never what it means. */
export function Compared({ comparison }: { readonly comparison: ComparisonView }) {
  const [way, setWay] = useState<Way>('together');
  const { observation, publishedAt, source } = comparison;
  // A name keeps its own direction inside the sentence.
  const publisher = `\u2068${comparison.publisher}\u2069`;
  const who = publishedAt ? t('sourceLine', { publisher, date: shortDate(publishedAt) }) : publisher;
  return (
    <section class="compared">
      <p>
        <StatusLabel kind={observation} />
      </p>
      <p class="meta">{t('seenByObelus', { who })}</p>
      <div>
        {/* biome-ignore lint/a11y/useSemanticElements: three buttons that belong together, no form */}
        <div class="seg" role="group" aria-label={t('comparisonShow')}>
          {ways.map((one) => (
            <button type="button" aria-pressed={way === one} onClick={() => setWay(one)} key={one}>
              {t(`comparison_${one}`)}
            </button>
          ))}
        </div>
      </div>
      <ComparedText comparison={comparison} way={way} />
      <p class="meta">{t('yoursToJudge')}</p>
      <DifferenceList comparison={comparison} />
      {!comparison.only && (
        <>
          <p>
            <b>{t('comparedSource')}</b>
          </p>
          <SourceList sources={[withoutExcerpt(source)]} />
        </>
      )}
    </section>
  );
}

interface ComparedTextProps {
  readonly comparison: ComparisonView;
  readonly way?: Way;
}

/** One text with the differences in their place. */
export function ComparedText({ comparison, way = 'together' }: ComparedTextProps) {
  return (
    <p class="cmp" dir="auto" lang={languageTag(comparison.language)}>
      {way !== 'page' && comparison.before && <span class="ctx">{comparison.before} </span>}
      {comparison.pieces.map((piece, index) => (
        // Pieces stand in the order of the text, which does not change.
        <Piece piece={piece} way={way} key={index} />
      ))}
      {way !== 'page' && comparison.after && <span class="ctx">{comparison.after}</span>}
    </p>
  );
}

function withoutExcerpt({ excerpt: _, ...source }: ComparisonView['source']): ComparisonView['source'] {
  return source;
}

function Piece({ piece, way }: { readonly piece: ComparisonPiece; readonly way: Way }) {
  const { kind, page, source, blank } = piece;
  const shown = way === 'page' ? page : source;
  const after = blank || way === 'page' ? ' ' : '';
  if (kind === 'same') return <>{words(shown) + after}</>;
  if (kind === 'leftout') {
    if (way === 'page') return <>{page.length > 0 && `${words(page).trim()} `}</>;
    return (
      <>
        <ins class="out">
          <Marked words={source} />
        </ins>
        {after}
      </>
    );
  }
  if (kind === 'added') {
    if (way === 'source') return null;
    return (
      <>
        {/* The page's own brackets give way to ours where both texts stand together. */}
        <span class={way === 'page' ? 'add only' : 'add'}>
          <Marked words={page} bare={way === 'together'} />
        </span>
        {after}
      </>
    );
  }
  return (
    <>
      {way !== 'source' && (
        <del class={way === 'page' ? 'only' : undefined}>
          <Marked words={page} />
        </del>
      )}
      {way === 'together' && ' '}
      {way !== 'page' && (
        <ins class="chg">
          <Marked words={source} />
        </ins>
      )}
      {after}
    </>
  );
}

const words = (marked: MarkedWords): string => marked.map((one) => one.words).join('');

/** Words that turn the meaning in a frame; `bare`: without brackets of their own. */
function Marked({ words: marked, bare = false }: { readonly words: MarkedWords; readonly bare?: boolean }) {
  return (
    <>
      {marked.map(({ words: text, turns }, index) => {
        const shown = bare ? text.replace(/^\[|\][\p{P}]*$/gu, '') : text;
        return turns ? (
          <b class="turns" key={index}>
            {shown}
          </b>
        ) : (
          shown
        );
      })}
    </>
  );
}
