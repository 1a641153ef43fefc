export const relatedPairs = '';
