import { formOf } from '../../core/log/form-of.ts';
import type { CurrentAnnotation } from '../../core/model/event.ts';
import type { PageState } from '../../messaging/contract.ts';
import { type NotMarked, notMarkedHere } from '../annotate/not-marked-here.ts';
import type { World } from '../world.ts';

const tries = 5;
const between = 150;

/** How many statements of the page in front a new annotation marks, or why none; `null` where that is not known. */
export type Marked = number | NotMarked | 'unlike' | null;

/** Count the statements of a page that an annotation marks, once the page has asked again. */
export async function countMarked(
  world: World,
  tab: number,
  { id, body }: CurrentAnnotation,
  state: PageState,
): Promise<Marked> {
  const form = formOf(body);
  const why = notMarkedHere(form, state);
  for (let attempt = 0; attempt < tries; attempt++) {
    const now = await world.callWorker('get-page', { tab }).catch(() => null);
    const marked =
      now?.is === 'read'
        ? now.report.entries.filter(({ findings }) =>
            findings.some((finding) => finding.level === 'match' && finding.annotation.id === id),
          ).length
        : 0;
    if (marked > 0) return marked;
    if (why !== null) return why;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  // A page that is slow to ask again is no page without a mark.
  if (state.is !== 'read' || form.quotation === '' || form.citations.length > 0) return null;
  const tried = await world.callWorker('try-annotation', { form }).catch(() => null);
  const page = tried?.pages.find(({ url }) => url === state.report.facts.url);
  return page ? page.tried.filter(({ level }) => level === 'match').length || 'unlike' : null;
}
