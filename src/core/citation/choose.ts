import type { Atom } from './atom.ts';

/** Keep the longest of overlapping candidates, the better ranked of equally long ones; the rest go. In text order. */
export function choose(atoms: readonly Atom[]): Atom[] {
  const order = [...atoms].sort((a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank || a.start - b.start);
  const kept: Atom[] = [];
  const bySlot = new Map<number, { start: number; end: number }[]>();
  for (const atom of order) {
    const slots: number[] = [];
    for (let slot = atom.start >> 7; slot <= (atom.end - 1) >> 7; slot++) slots.push(slot);
    const clash = slots.some((slot) =>
      bySlot.get(slot)?.some((other) => other.start < atom.end && atom.start < other.end),
    );
    if (clash || atom.end <= atom.start) continue;
    for (const slot of slots) bySlot.set(slot, [...(bySlot.get(slot) ?? []), atom]);
    kept.push(atom);
  }
  return kept.sort((a, b) => a.start - b.start);
}
