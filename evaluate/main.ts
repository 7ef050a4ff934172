/** Compares what the pipeline finds with what readers marked: `npm run evaluate`; see `docs/evaluation.md`. */
import { writeFileSync } from 'node:fs';
import { help, readOptions } from './options.js';
import { writeReport } from './report/write-report.js';
import { runEvaluation } from './run-evaluation.js';

const options = readOptions(process.argv.slice(2));
if (options === undefined) console.log(help);
else {
  const report = writeReport(await runEvaluation(options), new Date());
  console.log(report);
  if (options.out !== undefined) writeFileSync(options.out, report);
}
