// A page for looking: ?scene=NAME, and theme=dark, dir=rtl, lang=de as wished. Pictures: scripts/shoot-gallery.mts
import { render } from 'preact';
import { setWords, type WordSource } from '../../../src/parts/words.ts';
import { englishWords } from '../english-words.ts';
import { scenes } from './scenes.tsx';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const direction = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
root.dir = direction;
root.dataset.tab = '';
root.dataset.theme = asked.get('theme') ?? 'light';
setWords(await wordsOf(asked.get('lang') ?? 'en'));

const scene = scenes[asked.get('scene') ?? ''];
if (scene) {
  await scene.styles?.();
  render(scene.draw(), document.body);
  await scene.after?.();
} else {
  document.body.textContent = Object.keys(scenes).join(' ');
}

async function wordsOf(language: string): Promise<WordSource> {
  if (language === 'en') return { ...englishWords, direction };
  root.lang = language;
  const written: { default: Readonly<Record<string, { readonly message: string } | undefined>> } = await import(
    `../../../public/_locales/${language}/messages.json`
  );
  return { message: (name) => written.default[name]?.message, language, direction };
}
