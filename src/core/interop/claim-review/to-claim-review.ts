import type { Annotation, Source } from '../../model/annotation.ts';
import type { CurrentAnnotation } from '../../model/event.ts';
import type { JsonObject } from '../field.ts';
import { escapeText } from '../plain-text.ts';
import type { Written } from '../written.ts';

/**
 * Write an annotation as a review; `fromClaimReview` is the inverse for what the format can hold.
 *
 * The first source is the review's own address, as it is in every review.
 *
 * @see https://schema.org/ClaimReview
 */
export function toClaimReview({ body, revisedAt, retracted }: CurrentAnnotation): Written<JsonObject> {
  if (retracted) return { refused: 'retracted' };
  if (!body.claim) return { refused: 'no-claim' };
  const [own, ...others] = body.sources;
  if (!own) return { refused: 'no-address' };
  const lost = [
    ...(body.target && (body.target.selector.prefix || body.target.selector.suffix) ? ['target.selector'] : []),
    ...(body.target && body.target.selector.exact !== body.claim.text ? ['target.selector'] : []),
    ...(own.publisher !== body.publisher ? ['sources.publisher'] : []),
    ...(own.excerpt || own.primary ? ['sources.excerpt'] : []),
  ];
  const value = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: own.url,
    name: escapeText(own.title),
    ...(own.date && { datePublished: own.date }),
    dateModified: revisedAt,
    claimReviewed: escapeText(body.claim.text),
    itemReviewed: {
      '@type': 'Claim',
      ...(body.claim.variants.length > 0 && { alternateName: body.claim.variants.map(escapeText) }),
      ...(body.claim.speaker && { author: { '@type': 'Person', name: escapeText(body.claim.speaker) } }),
      ...(body.claim.saidOn && { datePublished: body.claim.saidOn }),
      ...(body.target && { appearance: { '@type': 'CreativeWork', url: body.target.url } }),
    },
    author: { '@type': 'Organization', name: escapeText(body.publisher) },
    ...(body.rating && { reviewRating: ratingOf(body.rating) }),
    reviewBody: escapeText(body.summary),
    reviewAspect: body.status,
    ...(body.language !== 'und' && { inLanguage: body.language }),
    ...(body.licence && { license: escapeText(body.licence) }),
    ...(body.reviewBy && { expires: body.reviewBy }),
    ...worksOf(others),
    ...(body.citations.length > 0 && {
      mentions: body.citations.map((id) => ({ '@type': 'Legislation', legislationIdentifier: id })),
    }),
  };
  return { value, lost };
}

function ratingOf({ words, author, date }: NonNullable<Annotation['rating']>) {
  return {
    '@type': 'Rating',
    alternateName: escapeText(words),
    author: { '@type': 'Organization', name: escapeText(author) },
    dateCreated: date,
  };
}

function worksOf(sources: readonly Source[]) {
  const write = ({ url, title, publisher, date, excerpt }: Source) => ({
    '@type': 'CreativeWork',
    url,
    name: escapeText(title),
    ...(publisher && { publisher: { '@type': 'Organization', name: escapeText(publisher) } }),
    ...(date && { datePublished: date }),
    ...(excerpt && { text: escapeText(excerpt) }),
  });
  const cited = sources.filter(({ primary }) => !primary).map(write);
  const based = sources.filter(({ primary }) => primary).map(write);
  return { ...(cited.length > 0 && { citation: cited }), ...(based.length > 0 && { isBasedOn: based }) };
}
