/** Year, first and last number of Security Council resolutions that are certainly of that year. */
const YEARS: readonly (readonly [year: number, first: number, last: number])[] = [
  [1967, 242, 242],
  [1973, 338, 338],
  [1978, 425, 425],
  [1980, 478, 478],
  [1990, 660, 678],
  [1991, 687, 688],
  [1999, 1244, 1244],
  [2000, 1325, 1325],
  [2001, 1373, 1373],
  [2002, 1441, 1441],
  [2003, 1483, 1483],
  [2004, 1559, 1559],
  [2005, 1593, 1593],
  [2006, 1701, 1701],
  [2008, 1820, 1820],
  [2011, 1970, 1973],
  [2013, 2118, 2118],
  [2014, 2166, 2166],
  [2015, 2202, 2202],
  [2015, 2231, 2231],
  [2016, 2334, 2334],
  [2020, 2532, 2532],
  [2022, 2623, 2623],
  [2023, 2712, 2720],
  [2024, 2728, 2728],
  [2024, 2735, 2735],
];

/** The year in the symbol of a Security Council resolution; `null` where it is not certain. */
export function resolutionYear(number: number): number | null {
  return YEARS.find(([, first, last]) => number >= first && number <= last)?.[0] ?? null;
}

/** First articles of the Charter's chapters 1 to 19. */
const CHAPTERS = [1, 3, 7, 9, 23, 33, 39, 52, 55, 61, 73, 75, 86, 92, 97, 102, 106, 108, 110];

/** The chapter of the Charter of the United Nations that an article stands in; `null` past its last article, 111. */
export function charterChapter(article: number): number | null {
  if (article < 1 || article > 111) return null;
  return CHAPTERS.filter((first) => first <= article).length;
}
