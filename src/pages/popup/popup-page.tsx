import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { Popup } from './popup.tsx';

if (new URLSearchParams(location.search).has('tab')) document.documentElement.dataset.tab = '';
startPage(() => <Popup world={extensionWorld} />);
