import type { Weights } from '../../src/core/matching/weights.ts';

/** A file of learnt weights: an exported table with its comment. */
export interface WeightFile {
  readonly name: string;
  readonly comment: string;
  readonly weights: Readonly<Record<string, Weights>>;
}

/** The text of a file of weights, before the formatter sets its lines. */
export function writeWeights({ name, comment, weights }: WeightFile): string {
  const lines = Object.entries(weights).map(
    ([kind, { bias, by }]) => `  ${kind}: { bias: ${bias}, by: ${JSON.stringify(by)} },\n`,
  );
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a learnt number may look like one of these by chance.
import type { Weights } from './weights.ts';

${comment}
export const ${name} = {
${lines.join('')}} as const satisfies Record<string, Weights>;
`;
}

/** To thousandths. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
