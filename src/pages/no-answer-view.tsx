import { useEffect, useState } from 'preact/hooks';
import { t } from '../parts/words.ts';

/** How long a view may stay empty before it says that something is under way. */
const unnoticed = 400;

/** Nothing is known of the page yet. */
export function AskingView() {
  return (
    <div class="pop">
      <main class="main-part">
        <Looking />
      </main>
    </div>
  );
}

/** "Looking …", for waits that are long enough to be noticed. */
export function Looking() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, unnoticed, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="empty">
      <p role="status">{long && t('looking')}</p>
    </div>
  );
}

/** The worker did not answer at all. */
export function LostView({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div class="pop">
      <main class="main-part">
        <div class="empty">
          <h1>{t('lostTitle')}</h1>
          <p>{t('lostText')}</p>
          <div class="row">
            <button type="button" class="main" onClick={() => onAgain()}>
              {t('tryAgain')}
            </button>
          </div>
        </div>
      </main>
    </div>
  );
}
