/** Annotations in a block: more make an import a little faster and an answer slower, which reads a block for each. */
export const blockSize = 8;

/** Blocks that a segment is made of at most: a larger one takes more memory meanwhile, of smaller ones more have to be merged. */
export const segmentBlocks = 15_000;
