import { useLayoutEffect, useState } from 'preact/hooks';

export const places = [
  'annotations',
  'review',
  'conflicts',
  'drafts',
  'requests',
  'import',
  'export',
  'pictures',
  'identity',
] as const;
export type PlaceName = (typeof places)[number];

/** Where the moderator is: a list, or one annotation. */
export type Place =
  | { readonly at: PlaceName }
  | { readonly at: 'annotation'; readonly id: string; readonly editing: boolean };

/** The place that the page's address names; the list of annotations where it names none. */
export function readPlace(hash: string): Place {
  const [at = '', id = '', act] = hash.replace(/^#/, '').split('/');
  if (at === 'annotation' && id) return { at, id, editing: act === 'edit' };
  return { at: places.find((place) => place === at) ?? 'annotations' };
}

/** The link to one annotation. */
export function annotationLink(id: string, editing = false): string {
  return `#annotation/${id}${editing ? '/edit' : ''}`;
}

/** Follow the page's address, so that back and forward, links and bookmarks work. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  // Before anything else runs: an address that changes before somebody listens would be missed.
  useLayoutEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
