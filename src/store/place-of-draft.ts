import { apartFrom, type Draft, type Hand } from '../core/model/draft.ts';

/**
 * The id under which is kept what an open form types: the draft's own, or one apart where another form has typed there since.
 *
 * It is the same at every call for a form, so that what was sent before the answer came goes to the same place.
 */
export async function placeOfDraft(
  id: string,
  hand: Hand | null,
  get: (id: string) => Promise<Draft | undefined>,
): Promise<string> {
  if (!hand) return id;
  const apart = apartFrom(id, hand);
  if (await get(apart)) return apart;
  const stored = await get(id);
  return stored && stored.hand !== hand.id && stored.at !== hand.since ? apart : id;
}
