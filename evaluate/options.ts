import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type LanguageModel, readConfig } from '../src/config.js';

export interface EvaluationOptions {
  /** Folder of the data sets, each in a folder of its own. */
  readonly data: string;
  /** Folder of texts that may not be redistributed. */
  readonly articles: string;
  /** Where the report is written, beside being printed. */
  readonly out: string | undefined;
  /** The endpoint of the settings, if there is one. */
  readonly model: LanguageModel | undefined;
}

export const help = `npm run evaluate -- [options]
  --data <folder>       where re3d, plover-gsr and wiki-current-events are (../shared/data)
  --articles <folder>   where the text of the op-ed is (../shared/articles)
  --write               writes docs/evaluation.md
With ENTENTE_LLM_URL and ENTENTE_LLM_MODEL set, claims by that model are measured too.`;

/** Reads the command line; throws on what it does not know. `undefined`: help was asked for. */
export function readOptions(args: readonly string[]): EvaluationOptions | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args: [...args], options: { data: text, articles: text, write: flag, help: flag } });
  if (values.help) return undefined;
  return {
    data: resolve(values.data ?? '../shared/data'),
    articles: resolve(values.articles ?? '../shared/articles'),
    out: values.write ? resolve('docs/evaluation.md') : undefined,
    model: readConfig().languageModel,
  };
}
