import type { Annotation, Source } from '../../model/annotation.ts';
import type { CurrentAnnotation } from '../../model/event.ts';
import type { JsonObject } from '../field.ts';
import type { Written } from '../written.ts';

/** The standard's context, and schema.org's words for what the standard has none. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }] as const;

/**
 * Write an annotation as a W3C Web Annotation; `fromWebAnnotation` is the inverse.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotation({
  id,
  body,
  publishedAt,
  revisedAt,
  retracted,
}: CurrentAnnotation): Written<JsonObject> {
  if (retracted) return { refused: 'retracted' };
  const value = {
    '@context': CONTEXT,
    id: body.origin?.id ?? `urn:sha256:${id}`,
    type: 'Annotation',
    motivation: 'assessing',
    creator: { type: 'Organization', name: body.publisher },
    created: publishedAt,
    modified: revisedAt,
    ...(body.licence && { rights: body.licence }),
    ...(body.origin && { via: body.origin.url }),
    ...(body.reviewBy && { 'schema:expires': body.reviewBy }),
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: body.summary,
        format: 'text/plain',
        ...(body.language !== 'und' && { language: body.language }),
      },
      { type: 'TextualBody', purpose: 'classifying', value: body.status },
      ...(body.claim ? [claimBody(body.claim)] : []),
      ...(body.rating ? [ratingBody(body.rating)] : []),
      ...body.sources.map(sourceBody),
      ...body.citations.map((id) => ({
        type: 'schema:Legislation',
        purpose: 'identifying',
        'schema:legislationIdentifier': id,
      })),
    ],
    target: body.target
      ? { source: body.target.url, selector: { type: 'TextQuoteSelector', ...body.target.selector } }
      : body.sources[0]?.url,
  };
  return { value, lost: [] };
}

function claimBody({ text, variants, speaker, saidOn }: NonNullable<Annotation['claim']>): JsonObject {
  return {
    type: 'schema:Claim',
    purpose: 'describing',
    'schema:text': text,
    ...(variants.length > 0 && { 'schema:alternateName': variants }),
    ...(speaker && { 'schema:author': { 'schema:name': speaker } }),
    ...(saidOn && { 'schema:datePublished': saidOn }),
  };
}

function ratingBody({ words, author, date }: NonNullable<Annotation['rating']>): JsonObject {
  return { type: 'TextualBody', purpose: 'assessing', value: words, creator: { name: author }, created: date };
}

function sourceBody({ url, title, publisher, date, excerpt, primary }: Source): JsonObject {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: url,
    'schema:name': title,
    ...(publisher && { 'schema:publisher': { 'schema:name': publisher } }),
    ...(date && { 'schema:datePublished': date }),
    ...(primary && { 'schema:additionalType': 'primary' }),
    ...(excerpt && { 'schema:text': excerpt }),
  };
}
