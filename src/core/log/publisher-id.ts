import type { Annotation } from '../model/annotation.ts';

/**
 * Who an annotation is from, whatever name is signed with: the key; without a signature, the name.
 *
 * A name of base64url characters is no key: the two never meet, each has its own beginning.
 */
export function publisherId({
  author,
  body,
}: {
  readonly author: string;
  readonly body: Pick<Annotation, 'publisher'>;
}): string {
  return author === '' ? `name:${body.publisher}` : `key:${author}`;
}
