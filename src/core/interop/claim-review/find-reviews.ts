import { hasType, isObject, type JsonObject } from '../field.ts';

/** How deep a review may stand in other objects. */
const DEEPEST = 40;

/**
 * Find every ClaimReview in linked data, in the order of the text: in lists, graphs, feeds and other objects.
 *
 * @param nodes gets the objects that have an id, so that references to them can be followed
 */
export function findReviews(value: unknown, nodes: Map<string, JsonObject>): JsonObject[] {
  const found: JsonObject[] = [];
  look(value, nodes, found, 0);
  return found;
}

function look(value: unknown, nodes: Map<string, JsonObject>, found: JsonObject[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const one of value) look(one, nodes, found, depth + 1);
  if (!isObject(value)) return;
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !nodes.has(id)) nodes.set(id, value);
  const before = found.length;
  // A list of the values would cost more than all else that is done with most objects.
  for (const field in value) {
    const one = value[field];
    if (typeof one === 'object' && one !== null) look(one, nodes, found, depth + 1);
  }
  if (!hasType(value, 'ClaimReview')) return;
  // A review that stands in another one belongs to it.
  found.length = before;
  found.push(value);
}
