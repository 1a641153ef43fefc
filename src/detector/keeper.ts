// Chromium's hidden page: it holds the detector's thread, which outlives the worker that way, and hands it the worker's ports.

/**
 * How long the detector is kept when nobody asks it, in milliseconds.
 *
 * Longer than most articles are read, so that the next one finds it; then the browser has its memory back.
 */
const KEPT = 5 * 60_000;

const detector = new Worker('/detector/detector.js');
// The next text makes a new one.
detector.addEventListener('error', () => window.close());

let closing: ReturnType<typeof setTimeout> | undefined;

function stay(): void {
  clearTimeout(closing);
  closing = setTimeout(() => window.close(), KEPT);
}

navigator.serviceWorker.addEventListener('message', ({ ports }) => {
  stay();
  detector.postMessage(null, [...ports]);
});
navigator.serviceWorker.startMessages();
stay();
