/** US presidents since 1981, three of either party, as an alternation: whoever is named, a text is read alike. */
export const PRESIDENTS = 'Reagan|Bush|Clinton|Obama|Trump|Biden';
