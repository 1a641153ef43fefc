import { languageTag } from './language-tag.ts';
import { t } from './words.ts';

interface SaidProps {
  readonly words: string;
  /** Put between the reader's quotation marks. */
  readonly marked: boolean;
  readonly language?: string | null;
  readonly class?: string;
}

/** Somebody else's words, in serif and in their own direction. */
export function Said({ words, marked, language = null, class: name = 'said' }: SaidProps) {
  return (
    <p class={name} dir="auto" lang={languageTag(language)}>
      {marked ? t('quoted', { words }) : words}
    </p>
  );
}
