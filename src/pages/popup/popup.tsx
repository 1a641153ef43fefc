import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/model/draft.ts';
import type { CurrentAnnotation } from '../../core/model/event.ts';
import { t } from '../../parts/words.ts';
import type { AnnotateView, OpenedForm } from '../annotate/annotate-view.tsx';
import { OwnView } from '../annotate/own-view.tsx';
import { AskingView, LostView } from '../no-answer-view.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { usePageState } from '../use-page-state.ts';
import type { World } from '../world.ts';
import { countMarked } from './count-marked.ts';
import { isFresh, openForEntry, openForSelection, openForWords, pageDraft, reopened } from './open-form.ts';
import { PageView } from './page-view.tsx';
import type { Saying } from './popup-notice.tsx';

/** The toolbar button's window: this page at a glance for readers, one step further the moderators' form. */
export function Popup({ world }: { readonly world: World }) {
  const { known, ask } = usePageState(world);
  useKeptFocus();
  const [shown, setShown] = useState<ShownForm | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saying, setSaying] = useState<Saying | null>(null);
  const page = pageOf(known);
  const report = typeof known === 'object' && known.state.is === 'read' ? known.state.report : null;
  const tabId = typeof known === 'object' ? known.tab.id : null;

  const from = useRef<string | null>(null);
  const looked = useRef<string | null>(null);
  useEffect(() => {
    if (!page || looked.current === page) return;
    const first = looked.current === null;
    looked.current = page;
    const begin = async () => {
      const chosen = first && tabId !== null ? await world.callWorker('take-selection', { tab: tabId }) : null;
      if (chosen && tabId !== null) return setShown(await withForm(openForWords(world, tabId, chosen, report)));
      const found = await pageDraft(world, page);
      if (found && first && isFresh(found, world.now())) setShown(await withForm(reopened(found)));
      else setDraft(found);
    };
    // Without drafts the list is still worth having; the form says so when it cannot keep one.
    begin().catch(() => setDraft(null));
  }, [world, page, tabId, report]);

  if (known === 'lost') return <LostView onAgain={ask} />;
  if (known === 'asking') return <AskingView />;
  const { state, tab } = known;

  const open = (form: OpenedForm | Promise<OpenedForm>) => {
    setSaying(null);
    withForm(form)
      .then(setShown)
      .catch(() => setSaying({ failed: t('lostTitle') }));
  };
  const back = () => {
    setShown(null);
    // Once the list stands again: where the form was opened from.
    setTimeout(() => {
      const list = [...document.querySelectorAll<HTMLElement>('.item')];
      (list.find(({ dataset }) => dataset.key === from.current) ?? list[0])?.focus();
    });
    if (page) pageDraft(world, page).then(setDraft, () => setDraft(null));
  };
  const published = async (annotation: CurrentAnnotation) => {
    setShown(null);
    setDraft(null);
    const { id } = annotation;
    setSaying({ published: null, id });
    // The name is kept for the next time; when that fails it is asked for again.
    const { publisher } = annotation.body;
    await world.callWorker('change-settings', { change: { publisher } }).catch(() => null);
    const marked = await countMarked(world, tab.id, annotation, state);
    // Who has gone on meanwhile is not called back.
    setSaying((now) => (now && now !== 'retracted' && 'published' in now ? { published: marked, id } : now));
    ask();
  };

  if (shown) {
    const { opened, Form } = shown;
    const { own = [] } = opened;
    return (
      <div class="pop">
        {own.length > 0 ? (
          <OwnView
            world={world}
            own={own}
            onAnew={() => setShown({ Form, opened: { ...opened, own: [] } })}
            onBack={back}
          />
        ) : (
          <Form key={opened.id} {...{ world, opened, state }} onBack={back} onPublished={published} />
        )}
      </div>
    );
  }
  return (
    <PageView
      {...{ world, tab, state, saying, draft }}
      onSay={setSaying}
      onAsk={ask}
      onAnnotate={(entry) => {
        from.current = entry?.seen.key ?? null;
        if (entry && report) open(openForEntry(world, entry, report));
        else open(openForSelection(world, tab, page, report));
      }}
      onContinue={(kept) => open(reopened(kept))}
    />
  );
}

interface ShownForm {
  readonly opened: OpenedForm;
  readonly Form: typeof AnnotateView;
}

/** Readers need no form: its code comes with the first one that is opened. */
async function withForm(form: OpenedForm | Promise<OpenedForm>): Promise<ShownForm> {
  const [opened, { AnnotateView }] = await Promise.all([form, import('../annotate/annotate-view.tsx')]);
  return { opened, Form: AnnotateView };
}

function pageOf(known: ReturnType<typeof usePageState>['known']): string | null {
  if (typeof known !== 'object') return null;
  // While a page is being read, its own name for itself is not known yet.
  if (known.state.is === 'looking') return null;
  return known.state.is === 'read' ? known.state.report.facts.url : known.tab.url;
}
