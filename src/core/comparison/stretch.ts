/** Words of the page beside words of the source, by index and half-open; one side may be empty. */
export interface Stretch {
  readonly kind: 'same' | 'leftout' | 'changed' | 'added';
  readonly page: readonly [number, number];
  readonly source: readonly [number, number];
}
