import type { Format } from '../model/imported.ts';
import { readClaimReviews } from './claim-review/read-claim-reviews.ts';
import { type CsvOptions, readCsv } from './csv/read-csv.ts';
import { readPack } from './pack/read-pack.ts';
import type { Reader } from './reader.ts';
import { readWebAnnotations } from './web-annotation/read-web-annotations.ts';

export interface ReadOptions {
  /** The address of the page or file; `null` when it is not known. */
  readonly address: string | null;
  readonly csv: CsvOptions;
}

/** Open a reader for a file. */
export function openReader(format: Format, { address, csv }: ReadOptions): Reader {
  switch (format) {
    case 'claimreview':
      return readClaimReviews(address);
    case 'web-annotation':
      return readWebAnnotations();
    case 'csv':
      return readCsv(csv);
    case 'pack':
      return readPack();
  }
}
