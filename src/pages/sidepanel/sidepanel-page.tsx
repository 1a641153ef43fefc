import { t } from '../../parts/words.ts';
import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { SidePanel } from './sidepanel.tsx';

document.documentElement.dataset.tab = '';
startPage(() => {
  document.title = t('panelTitle');
  return <SidePanel world={extensionWorld} />;
});
