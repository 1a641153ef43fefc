import { t, wordsLanguage } from '../../parts/words.ts';
import { interfaceLanguages, readLanguages } from './read-languages.data.ts';

/** In which language Obelus speaks, and in which it finds statements. */
export function LanguagesPart() {
  const { language } = wordsLanguage();
  return (
    <section id="languages">
      <h2>{t('settingsLanguages')}</h2>
      <dl class="kv">
        <div>
          <dt>{t('languageNow')}</dt>
          <dd>{nameOf(t('languageTag'), language)}</dd>
        </div>
        <div>
          <dt>{t('languagesAll')}</dt>
          <dd>{listOf(interfaceLanguages, language)}</dd>
        </div>
        <div>
          <dt>{t('languagesRead')}</dt>
          <dd>{listOf(readLanguages, language)}</dd>
        </div>
      </dl>
      <p class="meta">{t('languagesText')}</p>
    </section>
  );
}

function listOf(languages: readonly string[], inLanguage: string): string {
  return languages.map((one) => nameOf(one, inLanguage)).join(', ');
}

function nameOf(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}
