import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { isSamePage } from '../../core/matching/same-page.ts';
import type { Visit } from '../../messaging/visit-calls.ts';
import { checkPage } from './check-page.ts';
import type { DeskWorld } from './desk-world.ts';
import type { FoundRow, Noticed, Waiting } from './find-rows.ts';
import type { OpenPage } from './open-pages.ts';
import type { KeptRows } from './use-rows.ts';

/** A page that lacks words may still be loading them: it is read again after this many ms, before anything is said. */
const patience = 3_000;

export interface NoticedThings {
  readonly byAnnotation: Noticed;
  readonly visits: readonly Visit[];
  /** Ask again what readers reported. */
  readonly again: () => void;
  /** Somebody has looked at what was noticed of an annotation. */
  readonly close: (annotation: string) => void;
}

/** What was noticed of annotations, and goes on being noticed of the pages that are open while the desk is. */
export function useNoticed(world: DeskWorld, { rows, state }: KeptRows): NoticedThings {
  const [visits, setVisits] = useState<readonly Visit[]>([]);
  const [reported, setReported] = useState<readonly string[]>([]);
  const load = useCallback(() => {
    world.callWorker('list-visits', null).then(setVisits, () => undefined);
  }, [world]);
  const again = useCallback(() => {
    world.callWorker('list-reports', null).then(
      (reports) => setReported(reports.map(({ annotation }) => annotation)),
      () => undefined,
    );
  }, [world]);
  useEffect(load, [load]);
  useEffect(again, [again]);
  const watched = useMemo(() => (state === 'there' ? watchedHosts(rows) : null), [rows, state]);
  useEffect(() => {
    if (!watched || watched.size === 0) return;
    return world.followPages((page) => void look(world, page, watched).then((news) => news && load()));
  }, [world, watched, load]);
  const byAnnotation = useMemo(() => group(rows, visits, reported), [rows, visits, reported]);
  const close = useCallback(
    (annotation: string) => void world.callWorker('close-visits', { annotation }).then(load, () => undefined),
    [world, load],
  );
  return { byAnnotation, visits, again, close };
}

/** By host, its pages that annotations hold words of. */
type Watched = ReadonlyMap<string, readonly { readonly id: string; readonly page: string }[]>;

function watchedHosts(rows: readonly FoundRow[]): Watched {
  const hosts = new Map<string, { id: string; page: string }[]>();
  for (const { row } of rows)
    for (const page of row.retracted ? [] : (row.pages ?? [])) {
      const known = hosts.get(hostOf(page));
      if (known) known.push({ id: row.id, page });
      else hosts.set(hostOf(page), [{ id: row.id, page }]);
    }
  return hosts;
}

/** @returns whether anything was noted */
async function look(world: DeskWorld, page: OpenPage, watched: Watched): Promise<boolean> {
  const near = watched.get(hostOf(page.url)) ?? [];
  if (near.length === 0) return false;
  const check = async () => {
    const words = await page.read();
    if (!words) return [];
    const { canonical } = words;
    const here = near.filter((one) => [page.url, canonical].some((url) => url && isSamePage(one.page, url)));
    const ids = [...new Set(here.map(({ id }) => id))];
    const found = await Promise.all(ids.map((id) => world.callWorker('get-annotation', { id }).catch(() => null)));
    return found.flatMap((full) => (full ? checkPage(full.annotation.id, full.annotation.body, page.url, words) : []));
  };
  let seen = await check();
  if (seen.some(({ held }) => !held)) {
    await new Promise((resolve) => setTimeout(resolve, patience));
    seen = await check();
  }
  if (seen.length === 0) return false;
  await world.callWorker('note-visits', { seen }).catch(() => null);
  return true;
}

/** What was noticed before the last change of an annotation is settled by it. */
function group(rows: readonly FoundRow[], visits: readonly Visit[], reported: readonly string[]): Noticed {
  const noticed = new Map<string, Exclude<Waiting, 'review'>[]>();
  const add = (id: string, why: Exclude<Waiting, 'review'>) => {
    const known = noticed.get(id);
    if (!known) noticed.set(id, [why]);
    else if (!known.includes(why)) known.push(why);
  };
  const changed = visits.length > 0 ? new Map(rows.map(({ row }) => [row.id, row.changedAt])) : null;
  for (const { annotation, what, at } of visits) if (at > (changed?.get(annotation) ?? at)) add(annotation, what);
  for (const annotation of reported) add(annotation, 'reported');
  return noticed;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : '';
}
