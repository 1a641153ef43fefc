import { t } from '../../parts/words.ts';

/** Every request that Obelus made. It makes none: nothing in it can fetch. */
export function RequestsPart() {
  return (
    <section id="requests">
      <h2>{t('settingsRequests')}</h2>
      <div class="none">
        <p>
          <b>{t('requestsNone')}</b>
        </p>
        <p class="meta">{t('requestsText')}</p>
      </div>
    </section>
  );
}
