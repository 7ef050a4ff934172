import { Command } from 'commander';
import type { DoctorOptions } from '../doctor/doctor.js';
import { withExamples } from '../examples.js';
import { withOutputOptions } from '../options.js';

export function createDoctorCommand(): Command {
  const command = new Command('doctor')
    .description('look at the program, its settings and the graph, and say what to do about each fault')
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../doctor/doctor.js');
      await doctor(options);
    });
  return withExamples(withOutputOptions(command), [
    { line: 'entente doctor', purpose: 'says what is wrong, and what to do about it' },
    { line: 'entente doctor --json | jq \'.findings[] | select(.status == "fault")\'', purpose: 'lists the faults for a program' },
  ]);
}
