import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/contract.ts';
import type { Correction, DismissalRow } from '../../messaging/reader-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { AskingView, LostView } from '../no-answer-view.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { CorrectionsPart } from './corrections-part.tsx';
import { HiddenPart } from './hidden-part.tsx';
import { KeysPart } from './keys-part.tsx';
import { LanguagesPart } from './languages-part.tsx';
import { MarksPart } from './marks-part.tsx';
import { PartsNav } from './parts-nav.tsx';
import { PublishersPart } from './publishers-part.tsx';
import { RequestsPart } from './requests-part.tsx';
import type { SettingsWorld } from './settings-world.ts';
import { ShownPart } from './shown-part.tsx';
import { SitesPart } from './sites-part.tsx';
import { StoragePart } from './storage-part.tsx';
import { useKept } from './use-kept.ts';

/** The settings, each kept as it is changed. */
export function SettingsView({ world }: { readonly world: SettingsWorld }) {
  const [settings, setSettings] = useState<Settings | 'asking' | 'lost'>('asking');
  const [failed, setFailed] = useState<string | null>(null);
  useKeptFocus();
  const [kept, ask] = useKept(world);
  const load = () => {
    world.callWorker('get-settings', null).then(setSettings, () => setSettings('lost'));
  };
  useEffect(load, [world]);
  // The popup of another tab may change them, or the browser's own page the access.
  useEffect(() => world.followChoices(load), [world]);
  const there = typeof settings === 'object';
  useEffect(() => {
    // The parts are drawn only now; the address named one of them before.
    if (there && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [there]);
  if (settings === 'asking') return <AskingView />;
  if (settings === 'lost') return <LostView onAgain={load} />;

  const attempt = (work: () => Promise<unknown>) => {
    setFailed(null);
    work().then(ask.lists, () => setFailed(t('settingFailed')));
  };
  const change = (part: Partial<Settings>, origins: readonly string[] = []) => {
    setFailed(null);
    // Asked in the click's own turn: later the browser no longer takes it for the reader's wish.
    const granted = origins.length > 0 ? world.askAccess(origins) : Promise.resolve(true);
    granted
      .then(async (yes) => {
        if (yes) setSettings(await world.callWorker('change-settings', { change: part }));
        else setFailed(t('accessRefused'));
      })
      .catch(() => setFailed(t('settingFailed')));
  };
  const showAgain = ({ exact, annotation }: DismissalRow) =>
    attempt(() => world.callWorker('take-back-dismissal', { exact, annotations: [annotation] }));
  const uncorrect = ({ exact }: Correction) => attempt(() => world.callWorker('undo-correction', { exact }));
  const reload = () => {
    ask.all();
    load();
  };

  return (
    <div class="wide">
      <PartsNav />
      <main>
        <h1 class="sr">{t('settings')}</h1>
        {failed && <Notice sign="note" failed title={failed} />}
        <SitesPart world={world} settings={settings} onChange={change} />
        <MarksPart settings={settings} onChange={change} />
        <ShownPart settings={settings} onChange={change} />
        <PublishersPart {...{ world, settings }} publishers={kept.publishers} onChange={change} />
        <HiddenPart world={world} dismissals={kept.dismissals} onUndo={showAgain} onTaken={reload} />
        <CorrectionsPart corrections={kept.corrections} onUndo={uncorrect} />
        <LanguagesPart />
        <KeysPart world={world} />
        <RequestsPart />
        <StoragePart world={world} counts={kept.counts} onTaken={reload} onDeleted={reload} />
      </main>
    </div>
  );
}
