import { t } from '../../parts/words.ts';
import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { Welcome } from './welcome.tsx';

startPage(() => {
  document.title = t('welcomeTitle');
  return <Welcome world={extensionWorld} />;
});
