/** How many bits of a term's hash the shipped tables keep. */
export const packedBits = 17;

/** How many bits the table of related words keeps of a pair's hash. */
export const pairBits = 21;
