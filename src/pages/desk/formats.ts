import type { Format } from '../../core/model/imported.ts';

/** The forms of files by their own names, which are the same in every language. */
export const formats: readonly (readonly [Format, string])[] = [
  ['pack', 'Obelus'],
  ['claimreview', 'ClaimReview'],
  ['web-annotation', 'Web Annotation'],
  ['csv', 'CSV'],
];

export function formatName(format: Format): string {
  return formats.find(([one]) => one === format)?.[1] ?? format;
}
