import { makeComplaints } from './json-lines.ts';
import { readOptions } from './options.ts';
import { eachPack } from './read-pack-file.ts';

/**
 * `obelus verify PACK…`: check every event's shape, id, signature, author and what it follows; one line of JSON a pack.
 *
 * Resolves to the exit status: 1 when anything is wrong.
 */
export async function runVerify(args: readonly string[]): Promise<number> {
  const { files } = readOptions(args, []);
  const complaints = makeComplaints();
  for await (const { file, records, events, annotations, faults } of eachPack(files, complaints)) {
    const signed = events.filter(({ signature }) => signature !== '').length;
    console.log(
      JSON.stringify({
        file,
        records,
        sound: events.length,
        repeated: records - events.length - faults.length,
        refused: faults.length,
        signed,
        unsigned: events.length - signed,
        annotations: annotations.length,
        conflicts: annotations.filter(({ conflict }) => conflict).length,
      }),
    );
  }
  return complaints.exitStatus();
}
