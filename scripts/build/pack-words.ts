const wordsOf = (list: string): string[] => [...new Set(list.split(/\s+/).filter((word) => word !== ''))].sort();

/**
 * Write a list of words in alphabetical order, each as a capital that says how many letters it shares with the one before, A for
 * none, and its other letters: "able about above" is `AableCoutDve`. `words` of the languages reads it.
 *
 * @returns `null` where the list is short, or no list of words in small letters
 */
export function packWords(list: string): string | null {
  const words = wordsOf(list);
  if (words.length < 3 || words.some((word) => word !== word.toLowerCase() || /[`\\$|:]/.test(word))) return null;
  return words.map((word, at) => after(word, words[at - 1] ?? '')).join('');
}

function after(word: string, before: string): string {
  let shared = 0;
  while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
  return String.fromCharCode(65 + shared) + word.slice(shared);
}

/** Write lists of words that have names: a line with the names, then a line for each list. `readLists` reads it. */
export function packLists(lists: ReadonlyMap<string, string>): string {
  return [
    [...lists.keys()].join(' '),
    ...[...lists.values()].map((list) => packWords(list) ?? wordsOf(list).join(' ')),
  ].join('\n');
}

/** Write the list that `readWeights` reads as packed names and, on a line for each column, a sign for each weight: "<" for 0. */
export function packWeights(list: string): string {
  const rows = list.split('\n').map((line) => line.split(' '));
  const names = rows.map((row) => row.slice(3).join(' '));
  const columns = [0, 1, 2].map((at) => rows.map((row) => String.fromCharCode(60 + Number(row[at]))).join(''));
  return [names.map((name, at) => after(name, names[at - 1] ?? '')).join(''), ...columns].join('\n');
}
