/**
 * Annotations in a block: more make an answer slower, which reads a block for each that it shows. A multiple of the shelf's groups.
 *
 * From 64 kB on, so many usual annotations, Chromium compresses a row before it is written: its database has half as much
 * to write then, and to put in order again and again.
 */
export const blockSize = 64;

/** Blocks that a segment is made of at most: a larger one takes more memory meanwhile, of smaller ones more have to be merged. */
export const segmentBlocks = 120_000 / blockSize;
