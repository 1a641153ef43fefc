import type { Detector, DetectorPlace } from './detector-place.ts';

/** Keep the detector in a thread of the worker itself, which is a page in Firefox and takes it along when it ends. */
export function ownThread(start: () => Worker, stay: () => void): DetectorPlace {
  let now: { readonly thread: Worker; readonly detector: Detector } | null = null;
  const end = () => {
    now?.thread.terminate();
    now = null;
  };
  return {
    async open() {
      if (now) return now.detector;
      const thread = start();
      const detector: Detector = { take: (port) => thread.postMessage(null, [port]), stay };
      now = { thread, detector };
      return detector;
    },
    async abandon(detector) {
      if (now?.detector === detector) end();
    },
  };
}
