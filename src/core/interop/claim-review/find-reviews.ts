import { hasType, isObject, type JsonObject } from '../field.ts';

/** How deep a review may stand in other objects. */
const DEEPEST = 40;

/**
 * Find every ClaimReview in linked data, in the order of the text: in lists, graphs, feeds and other objects.
 *
 * @param nodes gets the objects that have an id, so that references to them can be followed
 */
export function findReviews(value: unknown, nodes: Map<string, JsonObject>, depth = 0): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => findReviews(one, nodes, depth + 1));
  if (!isObject(value)) return [];
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !nodes.has(id)) nodes.set(id, value);
  const inside = Object.values(value).flatMap((one) =>
    typeof one === 'object' && one !== null ? findReviews(one, nodes, depth + 1) : [],
  );
  return hasType(value, 'ClaimReview') ? [value] : inside;
}
