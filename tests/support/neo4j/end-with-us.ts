import { spawn } from 'node:child_process';

// The pause lets the killed process let go of its files first.
const WATCH = 'read -r _; kill -9 "$1"; sleep 1; rm -rf "$2"';

/**
 * Sees to it that process `pid` and its `folder` do not outlive this process, however that ends.
 * Returns the call that releases them, for when the process has ended by itself.
 */
export function endWithUs(pid: number, folder: string): () => void {
  // An exit handler would not run when we are killed; but the kernel then closes the pipe that the shell reads from.
  const watch = spawn('/bin/sh', ['-c', WATCH, 'watch', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // so that a signal to our process group does not end the watch before its time
  });
  watch.unref();
  return () => {
    watch.kill();
  };
}
