/** When something happened to an instrument, each with an official source. */
export interface InstrumentChange {
  /** ISO 8601 date. */
  readonly date: string;
  readonly what: 'in-force' | 'amended' | 'struck-down' | 'overruled' | 'replaced' | 'repealed' | 'expired';
  /** What alone changed, in words ("Section 4(b)"), while the rest stands as it did; absent where the whole changed. */
  readonly part?: string;
  /** One sentence. */
  readonly text: string;
  readonly source: string;
}

/** What an instrument is, in neutral words of our own. */
export interface Explanation {
  /** Canonical citation id. */
  readonly id: string;
  readonly name: string;
  /** One or two sentences; empty when only name and link are known. */
  readonly text: string;
  /** Where the official text stands; `null` where it would be a guess. */
  readonly link: string | null;
  readonly changes: readonly InstrumentChange[];
}
