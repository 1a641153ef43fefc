/** The Chromium that tests, pictures and measurements run in, and the switches that keep it from what is none of theirs. */
export const chromiumHere = {
  executablePath: process.env.OBELUS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
};
