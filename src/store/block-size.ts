/** Annotations in a block: more make an import faster and an answer slower, which reads a block for each that it shows. A multiple of the shelf's groups. */
export const blockSize = 32;

/** Blocks that a segment is made of at most: a larger one takes more memory meanwhile, of smaller ones more have to be merged. */
export const segmentBlocks = 120_000 / blockSize;
