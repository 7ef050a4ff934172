import { Command } from 'commander';
import { createAddCommand } from './commands/add.js';
import { createDoctorCommand } from './commands/doctor.js';
import { createExportCommand } from './commands/export.js';
import { createIngestCommand } from './commands/ingest.js';
import { createMergeCommand } from './commands/merge.js';
import { createQueryCommand } from './commands/query.js';
import { createRetractCommand } from './commands/retract.js';
import { createReviewCommand } from './commands/review.js';
import { createSeedCommand } from './commands/seed.js';
import { createServeCommand } from './commands/serve.js';
import { createUndoCommand } from './commands/undo.js';
import { createUnmergeCommand } from './commands/unmerge.js';
import { createVerifyCommand } from './commands/verify.js';
import { exitCodeMeanings } from './exit-codes.js';
import { terminalText } from './output/terminal-text.js';
import { packageVersion } from './package-version.js';

/** In the order of `--help`. */
const commands = [
  createServeCommand,
  createSeedCommand,
  createAddCommand,
  createIngestCommand,
  createReviewCommand,
  createExportCommand,
  createQueryCommand,
  createMergeCommand,
  createUnmergeCommand,
  createRetractCommand,
  createUndoCommand,
  createVerifyCommand,
  createDoctorCommand,
];

/** The whole command line. Defining it loads nothing of the graph: each command loads what it needs when it is run. */
export function createProgram(): Command {
  const program = new Command('entente')
    .description('A knowledge graph of foreign policy: who asserted what, in which article, in which words, and when it held.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(
          `${terminalText(text)
            .replace(/^error: /, 'entente: ')
            .trim()
            .replaceAll('\n', ' ')}\n`,
        ),
    });
  for (const create of commands) program.addCommand(create().helpOption('-h, --help', 'print help').copyInheritedSettings(program));
  const codes = Object.entries(exitCodeMeanings).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return program.addHelpText('after', `\nExit codes:\n${codes.join('\n')}\n\nSettings come from the environment (ENTENTE_STORE, PORT …): see the README.`);
}
