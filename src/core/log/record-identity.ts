import canonicalize from 'canonicalize';
import type { Annotation } from '../model/annotation.ts';
import type { CurrentAnnotation } from '../model/event.ts';
import type { Outcome } from '../model/imported.ts';
import type { Hash } from './event-id.ts';
import { originHost } from './may-change.ts';

/**
 * The name of the record that an unsigned annotation is: the same publisher, address and claim give the same name.
 *
 * The address counts without its scheme, `www.`, fragment and last slash. A record with an id of its own needs no claim.
 */
export async function originKey(annotation: Annotation, hash: Hash): Promise<string> {
  const { origin, publisher, claim, citations } = annotation;
  const url = (origin?.url ?? '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
  const words = claim ? claim.text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ') : citations.join(' ');
  const place = origin?.id ? originHost(annotation) : url;
  return (await hash(`${publisher}\n${place}\n${origin?.id ?? words}`)).slice(0, 32);
}

/** Whether a record says what stands already; an older one than what stands changes nothing. */
export function compareWith(
  standing: Pick<CurrentAnnotation, 'body' | 'revisedAt'>,
  record: Annotation,
  at: string | null,
): Exclude<Outcome, 'new' | 'refused'> {
  if (at !== null && at < standing.revisedAt) return 'unchanged';
  return canonicalize(standing.body) === canonicalize(record) ? 'unchanged' : 'changed';
}
