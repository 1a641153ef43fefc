import * as v from 'valibot';
import type { ShapeCheck } from './router.ts';

/** A schema as the router asks for it. */
export function check<Request>(schema: v.GenericSchema<unknown, Request>): ShapeCheck<Request> {
  return (request) => {
    const result = v.safeParse(schema, request);
    return result.success ? { request: result.output } : null;
  };
}
