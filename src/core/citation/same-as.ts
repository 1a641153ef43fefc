import { everyInstrument } from './every-instrument.ts';
import { provisionsSameAs } from './tables/same-as.data.ts';

let index: Map<string, string[]> | null = null;

function link(into: Map<string, string[]>, from: string, to: string): void {
  const list = into.get(from);
  if (!list) into.set(from, [to]);
  else if (!list.includes(to)) list.push(to);
}

function table(): Map<string, string[]> {
  if (index) return index;
  index = new Map();
  const groups = [
    ...everyInstrument().map((row) => [row.id, ...row.sameAs]),
    ...provisionsSameAs
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  ];
  for (const group of groups)
    for (const one of group) for (const other of group) if (one !== other) link(index, one, other);
  return index;
}

/** "us/act/…-act-of-1950", where the tables know the act without its year. */
function withoutYear(id: string): string | null {
  const plain = /^(us\/act\/.+-act)-of-\d{4}$/.exec(id)?.[1];
  return plain && everyInstrument().some((row) => row.id === plain) ? plain : null;
}

/** Other ids of the same instrument or provision (`us/case/roe-v-wade` and `us/case/us/410/113`); none when it has one id only. */
export function sameAs(id: string): readonly string[] {
  const listed = table().get(id);
  if (listed) return listed;
  const plain = withoutYear(id);
  return plain ? [plain, ...(table().get(plain) ?? [])] : [];
}
