import { render } from 'preact';
import '../../../src/parts/tokens.css';
import '../../../src/parts/base.css';
import '../../../src/parts/controls.css';
import '../../../src/parts/status.css';
import '../../../src/parts/folds.css';
import '../../../src/parts/card.css';
import '../../../src/pages/annotate/form.css';
import '../../../src/pages/desk/desk.css';
import '../../../src/pages/desk/table.css';
import { Desk } from '../../../src/pages/desk/desk.tsx';
import { fakeDeskWorld } from './desk-world.ts';

/** Open the desk at one of its places; what it asks of the worker and gives to keep is heard. */
export function openDesk(hash: string, given: Parameters<typeof fakeDeskWorld>[0] = {}) {
  history.replaceState(null, '', `#${hash}`);
  const world = fakeDeskWorld(given);
  render(<Desk world={world} />, document.body);
  return {
    world,
    called: (name: string) => world.calls.filter(([call]) => call === name).map(([, request]) => request),
  };
}
