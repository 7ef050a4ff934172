/** Times the main reads and the ways of loading beside the same by hand: `npm run bench`; see `docs/performance.md`. */
import { help, readOptions } from './options.js';
import { runBench } from './run-bench.js';

const options = readOptions(process.argv.slice(2));
if (options === undefined) console.log(help);
else await runBench(options, (text) => console.log(`${text}\n`));
