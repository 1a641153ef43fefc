/** What a file says does not hold: it was damaged, or is of another database. Who asked asks again, and the database is read. */
export class DamagedShelf extends Error {
  override readonly name = 'DamagedShelf';
  readonly segment: number;
  constructor(segment: number) {
    super();
    this.segment = segment;
  }
}
