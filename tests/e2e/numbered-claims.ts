import { createHash } from 'node:crypto';
import { eventId } from '../../src/core/log/event-id.ts';
import type { PublishEvent } from '../../src/core/model/event.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import { makePublishEvent } from '../fixtures/events.ts';
import { again } from './again.ts';
import type { Rig } from './rig.ts';

const hash = async (text: string) => createHash('sha256').update(text).digest('hex');
/** A claim that shares no word but the commonest with the others. */
const said = (place: number) =>
  `The ${['ferry', 'quarry', 'orchard', 'archive', 'granary'].map((word) => `${word}${place}`).join(' ')} is late`;

/** An unsigned annotation of the claim with a number. */
export async function makeEvent(place: number): Promise<PublishEvent> {
  const claim = { text: said(place), variants: [], speaker: null, saidOn: null };
  const event = { ...makePublishEvent({ claim }), author: '', signature: '' };
  return { ...event, id: await eventId(event, hash) };
}

/** The annotations that a page in a tab is told of, where it says the claims with these numbers. */
export async function foundIn(rig: Rig, tab: number, places: readonly number[]): Promise<(string | undefined)[]> {
  const mentions = places.map((place) => ({
    key: `${place}`,
    mention: {
      mention: 'quotation',
      kind: 'direct',
      start: 0,
      end: said(place).length,
      marked: true,
      speaker: null,
      cue: null,
      attributed: true,
      confidence: 1,
    },
    selector: { exact: said(place), prefix: '', suffix: '' },
    sentence: said(place),
  }));
  const facts = { url: 'http://wire.example/claims', title: 'Claims', publishedOn: null, lang: 'en' };
  const call = { call: 'look-up', request: { facts, mentions } };
  const { reply } = await again(() =>
    rig.beside<{ reply: { findings: readonly Finding[] } }>(tab, `api.runtime.sendMessage(${JSON.stringify(call)})`),
  );
  const byKey = new Map(reply.findings.map(({ key, annotation }) => [key, annotation.id]));
  return places.map((place) => byKey.get(`${place}`));
}
