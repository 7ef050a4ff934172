import { parse } from 'yaml';
import { invalidInput } from '../../domain/errors.js';
import { isRecord } from './json.js';
import { limits } from './limits.js';
import { namesIn, partialDateIn, textIn } from './metadata-values.js';
import type { ReadFile } from './read-document.js';

/** A Markdown file's front matter, and where its body begins. */
export interface FrontMatter {
  readonly bodyStart: number;
  readonly says: Omit<ReadFile, 'text'>;
}

/**
 * Reads the YAML between a first line `---` and the next. It is data: tags of languages, code and `---js` are not obeyed.
 * Throws `INVALID_INPUT` where it is no YAML.
 */
export function readFrontMatter(source: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  if (match === null) return { bodyStart: 0, says: {} };
  const fields = parseFields(match[1] ?? '');
  return {
    bodyStart: match[0].length,
    says: {
      title: textIn(fields['title']),
      authors: namesIn(fields['authors'] ?? fields['author'] ?? fields['byline']),
      publisher: textIn(fields['publisher'] ?? fields['publication'] ?? fields['site']),
      publishedOn: partialDateIn(fields['date'] ?? fields['published'] ?? fields['publishedOn'] ?? fields['published_on']),
      url: textIn(fields['url'] ?? fields['canonical'] ?? fields['link']),
    },
  };
}

function parseFields(yaml: string): Readonly<Record<string, unknown>> {
  if (yaml.length > limits.frontMatterLengthMax)
    throw invalidInput(
      `the front matter has ${yaml.length} characters, and ${limits.frontMatterLengthMax} are read at most: leave title, author, date and url in it`,
    );
  try {
    const fields: unknown = parse(yaml, { schema: 'core', maxAliasCount: 0 });
    return isRecord(fields) ? fields : {};
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw invalidInput(`the front matter is not valid YAML (${reason}): mend it, or take it out and give title, author and date yourself`);
  }
}
