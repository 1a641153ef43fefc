/** A thread that is there: each question has a port of its own. */
export interface Thread {
  take(port: MessagePort): void;
  /** Keeps the worker from being stopped while it waits for what takes long; absent where the browser does so. */
  stay?(): void;
}

/** Where a thread is kept: one, whoever asks. */
export interface ThreadPlace {
  /** The thread, made when there is none. */
  open(): Promise<Thread>;
  /** Do away with a thread that gives no sign; one that was made since stays. */
  abandon(thread: Thread): Promise<void>;
}
