import type { Atom } from './atom.ts';
import type { Place } from './find-places.ts';
import { firstFrom } from './first-from.ts';
import type { Surroundings } from './surroundings.ts';

const REACH = 1500;
const IN = /^,? (?:in|of) $/;

/** The place nearest to a span: in its sentence before others, before the span rather than after it; `null` when the text names none near. */
function nearest(start: number, end: number, places: readonly Place[], around: Surroundings): Place | null {
  const sentence = around.sentences[around.sentenceAt(start)];
  let best: Place | null = null;
  let least = 2 * REACH + 1;
  const weigh = (place: Place): boolean => {
    const after = place.start >= end;
    const far = Math.max(0, after ? place.start - end : start - place.end);
    const outside = sentence && (place.start < sentence.start || place.start > sentence.end);
    const cost =
      after && far < 7 && IN.test(around.text.slice(end, place.start))
        ? 0
        : far + (outside ? (after ? 2 * REACH : REACH) : after ? 40 : 0);
    if (cost < least) {
      least = cost;
      best = place;
    }
    return far <= REACH;
  };
  const from = firstFrom(places, end);
  for (let i = from - 1, place = places[i]; place && weigh(place); place = places[--i]);
  for (let i = from, place = places[i]; place && weigh(place); place = places[++i]);
  return best;
}

/** The one state that all places lie in. */
function onlyState(places: readonly Place[]): Place | null {
  const first = places[0];
  return first && places.every((place) => place.state === first.state) ? first : null;
}

/** Give a candidate that waits for a state (`us-*`) or a province (`ca-*`) the one that the text names nearest; else it stays open. */
export function resolvePlace(atom: Atom, around: Surroundings): Atom {
  const family = atom.id.slice(0, 4);
  if (family !== 'us-*' && family !== 'ca-*') return atom;
  const places = family === 'us-*' ? around.states : around.provinces;
  const place = nearest(atom.start, atom.end, places, around) ?? onlyState(places.slice(0, 200));
  if (!place) return atom;
  const local = atom.place === 'local' ? localOf(atom, place, places) : null;
  return { ...atom, id: (local ?? place.state) + atom.id.slice(4) };
}

/** A lettered measure belongs to the city or county that is named, if one of the same state is near. */
function localOf(atom: Atom, place: Place, places: readonly Place[]): string | null {
  if (place.local) return place.local;
  const from = firstFrom(places, atom.start - 300);
  const near = places
    .slice(from, from + 20)
    .find((other) => other.local && other.state === place.state && other.start < atom.end + 300);
  return near?.local ?? null;
}
