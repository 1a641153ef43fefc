// A thread of its own, where the code that detects stays compiled from one page to the next.
import { serveText } from './serve-text.ts';

// A port for each text that somebody asks about.
addEventListener('message', ({ data, ports }) => {
  for (const port of ports) serveText(port, data);
});
