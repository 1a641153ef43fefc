import { makeComplaints } from './json-lines.ts';
import { readOptions } from './options.ts';
import { eachPack } from './read-pack-file.ts';

/** `obelus stats PACK…`: what a pack holds, counted; one line of JSON a pack. Resolves to the exit status. */
export async function runStats(args: readonly string[]): Promise<number> {
  const { files } = readOptions(args, []);
  const complaints = makeComplaints();
  for await (const { file, events, annotations } of eachPack(files, complaints)) {
    const days = annotations.map(({ publishedAt }) => publishedAt.slice(0, 10)).sort();
    console.log(
      JSON.stringify({
        file,
        annotations: annotations.length,
        retracted: annotations.filter(({ retracted }) => retracted).length,
        conflicts: annotations.filter(({ conflict }) => conflict).length,
        events: count(events.map(({ kind }) => kind)),
        statuses: count(annotations.map(({ body }) => body.status)),
        publishers: count(annotations.map(({ body }) => body.publisher)),
        languages: count(annotations.map(({ body }) => body.language)),
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
      }),
    );
  }
  return complaints.exitStatus();
}

/** How often each comes, the most frequent first. */
function count(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
