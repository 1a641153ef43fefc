/** Enough to find the record in its file by. */
const most = 300;
/** Where a record says what it is about, in the order of what tells most. */
const telling = ['body', 'claim', 'text', 'summary', 'id'];

/** What can be shown of a record that has another shape than it should: its words where it has some, else how it begins. */
export function refusedWords(record: unknown): string {
  return (tellingWords(record, 3) ?? JSON.stringify(record) ?? '').slice(0, most);
}

function tellingWords(value: unknown, deep: number): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value !== 'object' || value === null || deep === 0) return null;
  for (const name of telling) {
    const found = tellingWords(Reflect.get(value, name), deep - 1);
    if (found !== null) return found;
  }
  return null;
}
