/** A publisher as `publisherId` tells it from others, with the name that it signs with. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** So much of a key that nobody makes another one that begins alike. */
const shown = 12;

/**
 * What publishers are called beside each other.
 *
 * Anybody may sign with any name: where two have the same, each stands with the beginning of its key. Who has none has the name alone.
 */
export function tellApart(publishers: readonly Named[]): (publisher: Named) => string {
  return ({ id, name }) => {
    const key = /^key:(.*)$/s.exec(id)?.[1];
    const isAlone = publishers.every((one) => one.name !== name || one.id === id);
    return isAlone || key === undefined ? name : `${name} (${key.slice(0, shown)})`;
  };
}
