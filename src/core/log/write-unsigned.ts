import { canonicalJson } from './canonical-json.ts';

/**
 * Write an annotation that nobody signed as the publish event that it becomes, and as all that ever happened to it.
 *
 * The text is what is hashed for the event's id, with the id put in front: making an event and writing it as JSON would
 * go over the annotation three times, and an import makes a hundred thousand of them.
 *
 * @param body the annotation as canonical JSON
 * @param sha256 of a text, in lower-case hex
 * @returns the event's id, and the JSON of an array that holds it alone
 */
export function writeUnsigned(
  body: string,
  at: string,
  sha256: (text: string) => string,
): { readonly id: string; readonly text: string } {
  const content = `"annotation":"","at":${canonicalJson(at)},"author":"","body":${body},"kind":"publish","previous":[]}`;
  const id = sha256(`{${content}`);
  return { id, text: `[{"id":"${id}","signature":"",${content}]` };
}
