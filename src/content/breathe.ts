/**
 * Let the page have its turn between two pieces of work, so that none of them is felt.
 *
 * Not by `scheduler.yield`: at its first call Chromium goes over the whole script once more, to tell where it was called.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
