import { startOf } from '../layout.js';
import type { LayoutStep, LayoutTask } from './layout-worker.js';
import workerAddress from './layout-worker.ts?worker&url';

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/**
 * The page lets no text become a script's address; this one constant may, by the only policy that it allows
 * (`src/server/dashboard.ts`). Browsers without trusted types take the address as it is.
 */
const policy = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('entente-layout', {
  createScriptURL: () => workerAddress,
});

/** Lays a large graph out in a worker. `onStep` is given the places as they come to rest; the function given back ends it. */
export function startLayout(slugs: readonly string[], lines: Omit<LayoutTask, 'starts'>, onStep: (step: LayoutStep) => void): () => void {
  const worker = new Worker(policy?.createScriptURL('') ?? workerAddress, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onStep(data);
    if (data.isLast) worker.terminate();
  });
  worker.postMessage({ starts: startsOf(slugs), ...lines } satisfies LayoutTask);
  return () => worker.terminate();
}

/** The names alone decide where each begins, so that one link gives one drawing. */
export function startsOf(slugs: readonly string[]): Float32Array {
  const starts = new Float32Array(2 * slugs.length);
  for (const [place, slug] of slugs.entries()) {
    const { x, y } = startOf(slug);
    starts.set([1_000 * (x - 0.5), 1_000 * (y - 0.5)], 2 * place);
  }
  return starts;
}
