import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Publisher } from '../../messaging/publisher-calls.ts';
import { shortDate } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import { BackUpForm } from './back-up-form.tsx';
import type { DeskWorld } from './desk-world.ts';
import { NameForm } from './name-form.tsx';
import { PublisherActs } from './publisher-acts.tsx';
import { RestoreForm } from './restore-form.tsx';

interface IdentityViewProps {
  readonly world: DeskWorld;
  /** A key came: more annotations are this computer's own. */
  readonly onKeys: () => void;
  /** Names, backups or the choice changed. */
  readonly onChanged: () => void;
}

/** Who signs on this computer: names, keys, and their backups. */
export function IdentityView({ world, onKeys, onChanged }: IdentityViewProps) {
  const [publishers, setPublishers] = useState<readonly Publisher[] | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [backing, setBacking] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState<{ readonly title: string; readonly text?: string } | null>(null);
  const list = () => {
    world.callWorker('list-publishers', null).then(setPublishers, () => setFailed(true));
  };
  useEffect(list, [world]);
  const told = useRef<HTMLDivElement>(null);
  // Before a form that ends gives the focus back to what opened it.
  useLayoutEffect(() => told.current?.focus(), [said]);
  const load = () => {
    setEditing(null);
    setBacking(null);
    list();
  };
  const done = (change: Promise<unknown>, told: { readonly title: string } | null = null) => {
    setFailed(false);
    setSaid(null);
    change.then(
      () => {
        setSaid(told);
        load();
        onChanged();
      },
      () => setFailed(true),
    );
  };
  return (
    <section class="view">
      <h1>{t('identity')}</h1>
      <p class="meta">{t('identityText')}</p>
      {failed && <Notice sign="note" failed title={t('actFailed')} />}
      {said && (
        <div class="told" tabIndex={-1} ref={told}>
          <Notice sign="supported" {...said} />
        </div>
      )}
      {publishers === null && !failed && <Looking />}
      <ul class="jobs">
        {publishers?.map((publisher) => (
          <li key={publisher.key}>
            {editing === publisher.key ? (
              <NameForm
                publisher={publisher}
                onSave={(name, link) => done(world.callWorker('change-publisher', { key: publisher.key, name, link }))}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <OnePublisher publisher={publisher} />
            )}
            {backing === publisher.key ? (
              <BackUpForm
                world={world}
                publisher={publisher}
                onDone={(file) => {
                  setSaid({ title: t('backedUp', { file }), text: t('backedUpText') });
                  load();
                  onChanged();
                }}
                onCancel={() => setBacking(null)}
              />
            ) : (
              editing !== publisher.key && (
                <PublisherActs
                  publisher={publisher}
                  onChoose={() => done(world.callWorker('choose-publisher', { key: publisher.key }))}
                  onEdit={() => setEditing(publisher.key)}
                  onBackUp={() => setBacking(publisher.key)}
                />
              )
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <NameForm
          publisher={null}
          onSave={(name, link) =>
            done(world.callWorker('make-publisher', { name, link }), { title: t('publisherMade', { name }) })
          }
          onCancel={() => setEditing(null)}
        />
      ) : (
        <p>
          <button type="button" onClick={() => setEditing('new')}>
            {t('newPublisher')}
          </button>
        </p>
      )}
      <RestoreForm
        world={world}
        onRestored={(publisher) => {
          setSaid({ title: t('restored', { name: publisher.name }) });
          load();
          onChanged();
          onKeys();
        }}
      />
    </section>
  );
}

function OnePublisher({ publisher }: { readonly publisher: Publisher }) {
  const { name, link, key, since, backedUp, chosen } = publisher;
  return (
    <>
      <p dir="auto">
        <b>{name || t('publisherUnnamed')}</b> {chosen && <span class="meta">{t('signsNow')}</span>}
      </p>
      {link && (
        <p class="meta" dir="ltr">
          {link}
        </p>
      )}
      <p class="meta">
        {t('keySince', { date: shortDate(since) })}{' '}
        {backedUp ? t('backedUpOn', { date: shortDate(backedUp) }) : <b>{t('notBackedUp')}</b>}
      </p>
      <p class="meta key-text" dir="ltr">
        {key}
      </p>
    </>
  );
}
