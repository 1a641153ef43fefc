import type { CitedView, Standing } from './cited-view.ts';
import { shortDate } from './dates.ts';
import { Sign } from './sign.tsx';
import { StatusLabel } from './status-label.tsx';
import { isWebAddress, WebLink } from './web-link.tsx';
import { t, type WordKey } from './words.ts';

interface CitedProps {
  readonly cited: CitedView;
  /** Go to another place of the article; absent where there is no article. */
  readonly onGo?: ((key: string) => void) | undefined;
  /** Nobody annotated it either. */
  readonly alone: boolean;
}

/** A number with a hyphen in it, which no line breaks: Ordinance 2024-18. */
const numbered = /(\S{0,8}\d-\d\S{0,8})/;

/** A law, ruling or policy: what it is, what held when the article appeared and what holds now, where its text stands. */
export function Cited({ cited, onGo, alone }: CitedProps) {
  const link = cited.link && isWebAddress(cited.link) ? cited.link : null;
  const moved = cited.article && cited.article.standing !== cited.now?.standing;
  return (
    <>
      <div>
        <p>
          <StatusLabel kind="citation" />
        </p>
        <h2 class="name" dir="auto">
          {cited.name
            .split(numbered)
            .map((part, index) => (index % 2 === 1 ? <span class="whole">{part}</span> : part))}
        </h2>
        {cited.words !== cited.name && (
          <p class="meta said" dir="auto">
            {t('quoted', { words: cited.words })}
          </p>
        )}
      </div>
      {cited.text && (
        <p class="pre" dir="auto">
          {cited.text}
        </p>
      )}
      {cited.now && (
        <dl class="then">
          {cited.article && moved && (
            <Cell label={t('thenArticle', { date: shortDate(cited.article.date) })} {...cited.article} />
          )}
          <Cell label={t('thenNow', { date: shortDate(cited.now.date) })} {...cited.now} />
        </dl>
      )}
      {cited.changes.map((change) => (
        <p key={change.date + change.what + (change.part ?? '')} dir="auto">
          {shortDate(change.date)}
          {change.part && `, ${change.part}`}: {change.text} <WebLink href={change.source}>{t('changeSource')}</WebLink>
        </p>
      ))}
      {link && (
        <p>
          <WebLink class="btn" href={link}>
            <Sign name="out" flip />
            {t('officialText')}
          </WebLink>
        </p>
      )}
      {(link || cited.text) && (
        <p class="meta">
          {link && `${new URL(link).host}. `}
          {cited.text && t('explainedHere')}
        </p>
      )}
      {alone && !link && !cited.text && !cited.now && <p class="meta">{t('citedNothing')}</p>}
      {onGo && cited.also.length > 0 && (
        <div class="also">
          <p class="meta">{t('alsoCited')}</p>
          {cited.also.map(({ key, sentence }) => (
            <button type="button" class="text" key={key} dir="auto" onClick={() => onGo(key)}>
              {sentence}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

const STANDING = {
  'in-force': 'changeInForce',
  amended: 'changeAmended',
  'struck-down': 'changeStruckDown',
  overruled: 'changeOverruled',
  replaced: 'changeReplaced',
  repealed: 'changeRepealed',
  expired: 'changeExpired',
  none: 'changeNone',
} as const satisfies Record<Standing, WordKey>;

function Cell({ label, standing }: { readonly label: string; readonly standing: Standing }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{t(STANDING[standing])}</dd>
    </div>
  );
}
