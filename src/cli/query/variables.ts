import { InvalidArgumentError } from 'commander';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Adds one `name=value` of the command line to the variables. The value is read as JSON where it is JSON (`first=5`,
 * `asOf={"valid":"1985"}`), else as text (`slug=russia`); text that happens to be JSON is quoted: `name="1984"`.
 */
export function addVariable(text: string, variables: Variables = {}): Variables {
  const match = /^([_A-Za-z]\w*)=(.*)$/s.exec(text);
  if (match === null) throw new InvalidArgumentError('It must look like name=value.');
  const [, name = '', value = ''] = match;
  return { ...variables, [name]: readValue(value) };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
