/** What is judged: whether somebody says marked words, whether the right one is named, whether a clause reports speech. */
export type Question = 'said' | 'named' | 'clause';

/** What a weight's whole numbers count. */
export const STEP = 0.1;

/** The weights of features, by name, in whole steps; `bias` is always on. */
export type Weights = Readonly<Record<string, number>>;

/** Weights by question, then by the language they were fitted on; `all` on all of them. */
export type WeightTables = Readonly<Record<Question, Readonly<Record<string, Weights>>>>;
