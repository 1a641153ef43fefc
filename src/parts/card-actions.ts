/** What a reader can do in a card; what is absent has no button. */
export interface CardActions {
  readonly onClose?: () => void;
  readonly onStep?: (by: 1 | -1) => void;
  /** Go to another place of the same article. */
  readonly onGo?: (key: string) => void;
  readonly onNotThis?: () => void;
  /** Take back "not this statement", which was just said of this card. */
  readonly onUndo?: () => void;
  /** Copy an address; `false` when the browser refused. */
  readonly onCopyLink?: (address: string) => Promise<boolean>;
}
