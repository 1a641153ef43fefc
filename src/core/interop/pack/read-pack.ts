import type { Reader, ReadRecord } from '../reader.ts';

/** A line that is longer holds no event: every field has its limit. */
const LONGEST = 8_000_000;

/** Read a pack: one event a line. Lines are parsed and nothing more; blank lines are no records. */
export function readPack(): Reader {
  let rest = '';
  let tooLong = false;
  let count = 0;

  const readLine = (line: string): ReadRecord[] => {
    const lost = tooLong;
    tooLong = false;
    if (!lost && line.trim() === '') return [];
    const record = ++count;
    if (lost) return [{ record, refusal: 'too-long', field: '' }];
    try {
      return [{ record, event: JSON.parse(line.replace(/^\ufeff/, '')) }];
    } catch {
      // A pack is written by programs: a line that is no JSON was damaged, and an event that is mended is not what was signed.
      return [{ record, refusal: 'broken-json', field: '' }];
    }
  };

  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      const read = lines.flatMap(readLine);
      if (rest.length > LONGEST) {
        rest = '';
        tooLong = true;
      }
      return read;
    },
    end() {
      const last = rest;
      rest = '';
      return last.trim() === '' && !tooLong ? [] : readLine(last);
    },
  };
}
