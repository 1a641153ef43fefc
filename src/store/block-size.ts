/** Annotations in a block: more make an import a little faster and an answer slower, which reads a block for each. */
export const blockSize = 8;
