import type { Refusal } from '../../model/imported.ts';
import { hasType, isObject, type JsonObject, listOf } from '../field.ts';
import { parseUnit } from '../json/parse-unit.ts';
import { splitJson, type Unit } from '../json/split-json.ts';
import type { Reader, ReadRecord } from '../reader.ts';
import { fromWebAnnotation } from './from-web-annotation.ts';

/** Read W3C Web Annotations: one, a page or collection of them, a list, or one a line. */
export function readWebAnnotations(): Reader {
  const splitter = splitJson();
  let count = 0;

  const refuse = (refusal: Refusal): ReadRecord => ({ record: ++count, refusal, field: '' });
  const readUnit = (unit: Unit): ReadRecord[] =>
    parseUnit(unit, (value) => findAnnotations(value).length > 0).flatMap((parsed) => {
      if ('refusal' in parsed) return [refuse(parsed.refusal)];
      const found = findAnnotations(parsed.value);
      if (found.length === 0) return unit.shell ? [] : [refuse('not-a-record')];
      return found.map((annotation): ReadRecord => {
        const outcome = fromWebAnnotation(annotation);
        const record = ++count;
        if ('refusal' in outcome) return { record, ...outcome };
        return parsed.mended
          ? { record, ...outcome, warnings: [{ caution: 'mended', field: '' }, ...outcome.warnings] }
          : { record, ...outcome };
      });
    });

  return {
    push: (text) => splitter.push(text).flatMap(readUnit),
    end: () => splitter.end().flatMap(readUnit),
  };
}

function findAnnotations(value: unknown): JsonObject[] {
  if (!isObject(value)) return [];
  if (hasType(value, 'Annotation')) return [value];
  return [...listOf(value['@graph']), ...listOf(value.items)].flatMap(findAnnotations);
}
