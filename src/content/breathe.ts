/** Let the page have its turn between two pieces of work, so that none of them is felt. */
export function breathe(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in globalThis.scheduler) return globalThis.scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
