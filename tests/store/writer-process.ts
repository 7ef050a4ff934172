import { changeSetOf, claim, institution, nation } from '../support/world.js';

/** Claims of one change of the writer that is killed in the middle. */
export const claimsPerChange = 300;

/** The `index`-th change of that writer: it brings its own entities, and claims of one hub of all. */
export function changeOfWriter(index: number) {
  const hub = institution('Hub');
  const others = Array.from({ length: 30 }, (_, at) => nation(`State ${index} ${at}`));
  const claims = Array.from({ length: claimsPerChange }, (_, at) =>
    claim(others[at % others.length] as (typeof others)[number], 'CRITICIZES', hub, { from: String(1000 + at) }),
  );
  return changeSetOf(hub, ...others, ...claims);
}

/** Where it is run by itself: `writer-process.ts <path> write|hold`. Says `ready`, then each change when it is kept. */
async function main(path: string, task: string): Promise<void> {
  const { openStore } = await import('../../src/store/graph-store.js');
  const store = await openStore({ url: `embedded:${path}` });
  process.stdout.write('ready\n');
  if (task === 'hold') setInterval(() => undefined, 60_000);
  else
    for (let index = 0; ; index++) {
      await store.apply(changeOfWriter(index));
      process.stdout.write(`${index}\n`);
    }
}

const [script, path, task] = process.argv.slice(1);
if (script?.endsWith('writer-process.ts') && path !== undefined && task !== undefined) await main(path, task);
