/** A detector that is there: each text has a port of its own. */
export interface Detector {
  take(port: MessagePort): void;
  /** Keeps the worker from being stopped while it waits for what takes long; absent where the browser does so. */
  stay?(): void;
}

/** Where the detector is kept: one, whoever asks. */
export interface DetectorPlace {
  /** The detector, made when there is none. */
  open(): Promise<Detector>;
  /** Do away with a detector that gives no sign; one that was made since stays. */
  abandon(detector: Detector): Promise<void>;
}
