/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that may be one value or a list of them. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a node of JSON-LD has a type, by its short name. */
export function hasType(node: JsonObject, type: string): boolean {
  const named = node['@type'] ?? node.type;
  return typeof named === 'string' ? isNamed(named, type) : listOf(named).some((name) => isNamed(name, type));
}

function isNamed(name: unknown, type: string): boolean {
  if (name === type) return true;
  if (typeof name !== 'string' || name.length < type.length) return false;
  return name.replace(/^.*[/#:]/, '').toLowerCase() === type.toLowerCase();
}
