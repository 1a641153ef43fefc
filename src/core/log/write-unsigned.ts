import { canonicalJson } from './canonical-json.ts';

/**
 * Write an annotation that nobody signed as the publish event that it becomes, and as all that ever happened to it.
 *
 * The text is what is hashed for the event's id, with the id put in front: making an event and writing it as JSON would
 * go over the annotation three times, and an import makes a hundred thousand of them.
 *
 * @param body the annotation as canonical JSON
 * @param sha256 of a text, in lower-case hex
 * @returns a JSON array of one event
 */
export function writeUnsigned(body: string, at: string, sha256: (text: string) => string): string {
  const content = `"annotation":"","at":${canonicalJson(at)},"author":"","body":${body},"kind":"publish","previous":[]}`;
  return `[{"id":"${sha256(`{${content}`)}","signature":"",${content}]`;
}
