// A page for looking: ?scene=NAME, and theme=dark, dir=rtl as wished. Pictures: scripts/shoot-gallery.mts
import { render } from 'preact';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../english-words.ts';
import { scenes } from './scenes.tsx';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const direction = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
root.dir = direction;
root.dataset.tab = '';
root.dataset.theme = asked.get('theme') ?? 'light';
setWords({ ...englishWords, direction });

const scene = scenes[asked.get('scene') ?? ''];
if (scene) {
  await scene.styles?.();
  render(scene.draw(), document.body);
  await scene.after?.();
} else {
  document.body.textContent = Object.keys(scenes).join(' ');
}
