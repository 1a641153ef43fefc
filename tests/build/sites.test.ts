import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startSites } from '../e2e/site.ts';

test('the sites of the browser tests outlive a browser that is killed while it asks for a tunnel', async () => {
  const sites = await startSites();
  const socket = connect(sites.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write('CONNECT paper.example:443 HTTP/1.1\r\nHost: paper.example\r\n\r\n');
  await expect.poll(() => sites.requests.length).toBe(1);
  socket.resetAndDestroy();
  // What the reset would throw is thrown outside of any test: it fails the run.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await sites.close();
});
