import { existsSync } from 'node:fs';

const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium at `TEST_CHROMIUM`, else this system's; `undefined` where there is none. Throws where the named one is not there. */
export function findChromium(): string | undefined {
  const named = process.env.TEST_CHROMIUM;
  if (named === undefined || named === '') return usualPaths.find((path) => existsSync(path));
  if (!existsSync(named)) throw new Error(`TEST_CHROMIUM: there is no program at "${named}"`);
  return named;
}

/** For a browser that shows this server and nothing else. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to put root into its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
] as const;
