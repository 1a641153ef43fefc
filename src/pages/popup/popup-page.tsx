import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { Popup } from './popup.tsx';

startPage(() => <Popup world={extensionWorld} />);
