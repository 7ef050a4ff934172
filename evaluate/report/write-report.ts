import { arch, cpus, platform } from 'node:os';
import { type Goal, verdict } from './goal.js';
import { type Section, written } from './section.js';

export interface Evaluation {
  readonly goals: readonly Goal[];
  readonly sections: readonly Section[];
}

/** The whole report, as Markdown. */
export function writeReport({ goals, sections }: Evaluation, at: Date): string {
  return [
    '# Evaluation',
    `What reading articles without a model finds, beside what readers marked. Written by \`npm run evaluate -- --write\` on ${at.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores; every number comes from that run.`,
    '## Goals',
    table(
      ['', 'goal', 'measured', ''],
      goals.map((goal) => [String(goal.number), goal.title, goal.measured ?? '–', [verdict(goal), goal.reason].filter(Boolean).join(': ')]),
    ),
    ...sections.flatMap(sectionLines),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function sectionLines(section: Section): readonly string[] {
  const rows = section.figures.map((figure) => [figure.title, written(figure), figure.of]);
  return [`## ${section.title}`, section.about, ...(rows.length === 0 ? [] : [table(['', 'value', 'of'], rows)]), ...(section.notes ?? [])];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
