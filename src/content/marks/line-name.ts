/** The line of a mark: a status, a retraction, or a citation. */
export type LineName =
  | 'contested'
  | 'differs'
  | 'leftout'
  | 'context'
  | 'supported'
  | 'outdated'
  | 'retracted'
  | 'citation';
