import type { Source } from '../../model/annotation.ts';
import { hasType, isObject, type JsonObject, listOf } from '../field.ts';
import { keepCitation } from '../keep-citation.ts';
import { LONGEST, type Notes } from '../keep-notes.ts';

/** The most sources and citations. */
const MOST = 199;

/** Read what a review names besides itself: works that it cites, and the laws and rulings that it is about. */
export function readCited(
  review: JsonObject,
  notes: Notes,
): { readonly sources: readonly Source[]; readonly citations: readonly string[] } {
  const works = [
    ...listOf(review.citation).map((work) => ({ work, primary: false, field: 'citation' })),
    ...listOf(review.isBasedOn).map((work) => ({ work, primary: true, field: 'isBasedOn' })),
  ];
  const sources = works
    .slice(0, MOST)
    .flatMap(({ work, primary, field }) => readWork(work, primary, field, notes) ?? []);
  const citations = listOf(review.mentions).flatMap((node) => {
    if (!isObject(node) || !hasType(node, 'Legislation')) {
      notes.note('fields-left-out', 'mentions');
      return [];
    }
    return keepCitation(node.legislationIdentifier, 'mentions', notes) ?? [];
  });
  if (works.length > MOST || citations.length > MOST) notes.note('shortened', 'citation');
  return { sources, citations: [...new Set(citations)].slice(0, MOST) };
}

function readWork(work: unknown, primary: boolean, field: string, notes: Notes): Source | null {
  const node = isObject(work) ? work : { url: work };
  const url = notes.address(node.url ?? node['@id'], field);
  if (!url) {
    notes.note('fields-left-out', field);
    return null;
  }
  const excerpt = notes.text(node.text, `${field}.text`, LONGEST.excerpt);
  return {
    url,
    title: notes.text(node.name ?? node.headline, `${field}.name`) || url,
    publisher: notes.text(node.publisher, `${field}.publisher`),
    date: notes.date(node.datePublished, `${field}.datePublished`),
    ...(excerpt && { excerpt }),
    ...(primary && { primary: true }),
  };
}
