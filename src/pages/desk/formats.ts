import type { Format } from '../../core/model/imported.ts';

/** The forms of files by their own names, which are the same in every language, and the ending of their files. */
export const formats: readonly (readonly [Format, string, string])[] = [
  ['pack', 'Obelus', 'jsonl'],
  ['claimreview', 'ClaimReview', 'json'],
  ['web-annotation', 'Web Annotation', 'json'],
  ['csv', 'CSV', 'csv'],
];

export function formatName(format: Format): string {
  return formats.find(([one]) => one === format)?.[1] ?? format;
}
