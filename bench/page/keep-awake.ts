import { spawn } from 'node:child_process';
import { cpus } from 'node:os';

/**
 * Keep every processor awake, by work that gives way to any other at once; Linux alone, elsewhere nothing is done.
 *
 * A processor that slept while a page waited for an answer begins what comes then with empty caches, and on a machine that is shared
 * it has to be given back first: that is no page's work, and differs by half from minute to minute.
 *
 * @returns what ends it
 */
export function keepAwake(): () => void {
  const awake = cpus().map(() =>
    spawn('chrt', ['--idle', '0', process.execPath, '-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  for (const one of awake) one.on('error', () => undefined); // no such program here
  return () => {
    for (const one of awake) one.kill();
  };
}
