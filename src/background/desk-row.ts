import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { DeskRow } from '../messaging/desk-calls.ts';

/** An annotation as a line of the desk's table; `own`: the public keys of this computer. */
export function deskRow(annotation: CurrentAnnotation, own: ReadonlySet<string>): DeskRow {
  const { id, body, author, publishedAt, revisedAt, retracted, conflict, delegates = [] } = annotation;
  const pages = [author, ...delegates].some((key) => own.has(key)) ? pagesOf(body) : [];
  return {
    id,
    words: body.claim?.text ?? '',
    speaker: body.claim?.speaker ?? null,
    publisher: body.publisher,
    status: body.status,
    citations: body.citations,
    saidOn: body.claim?.saidOn ?? null,
    publishedAt,
    changedAt: retracted ? retracted.at : revisedAt,
    reviewBy: body.reviewBy ?? null,
    retracted: retracted !== null,
    conflict: conflict === true,
    ...(pages.length > 0 && { pages }),
    from: author === '' ? 'import' : own.has(author) ? 'own' : 'signed',
  };
}

/** The pages whose words an annotation holds. */
function pagesOf({ target, sources }: Annotation): string[] {
  return [...(target ? [target.url] : []), ...sources.flatMap(({ url, excerpt }) => (excerpt ? [url] : []))];
}
