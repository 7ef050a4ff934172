/** One clause of a statement: its keywords, what follows them, and how deep in subqueries it stands. */
export interface Clause {
  readonly keyword: string;
  readonly body: string;
  readonly depth: number;
}

const keywords =
  /(?<![\w.$])(OPTIONAL MATCH|MATCH|UNWIND|WITH DISTINCT|WITH|RETURN DISTINCT|RETURN|ORDER BY|SKIP|LIMIT|CALL|UNION ALL|UNION|ON CREATE SET|ON MATCH SET|SET|CREATE|MERGE|DETACH DELETE|DELETE|REMOVE|FOREACH|WHERE)\b/y;

/** The statement with the insides of its texts blanked out, so that no rule trips over what they say. */
export function withoutTexts(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (quoted) => `'${' '.repeat(quoted.length - 2)}'`);
}

/**
 * A statement taken apart into its clauses, in order. Knows subqueries (`CALL (x) { … }`) and leaves everything inside
 * round or square brackets, or in the braces of a map, with its clause. No parser: enough for the texts of ours.
 */
export function clausesOf(text: string): readonly Clause[] {
  const source = withoutTexts(text);
  const clauses: { keyword: string; body: string; depth: number }[] = [];
  const open: string[] = [];
  const isInside = (): boolean => open.some((bracket) => bracket !== 'subquery');
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    const clause = clauses.at(-1);
    keywords.lastIndex = at;
    const keyword = isInside() ? undefined : keywords.exec(source)?.[0];
    if (keyword !== undefined) {
      clauses.push({ keyword, body: '', depth: open.length });
      at += keyword.length - 1;
      continue;
    }
    if (character === '{' && !isInside() && clause?.keyword === 'CALL') open.push('subquery');
    else if (character === '}' && open.at(-1) === 'subquery') open.pop();
    else if (clause) {
      if ('([{'.includes(character)) open.push(character);
      if (')]}'.includes(character)) open.pop();
      clause.body += character;
    }
  }
  return clauses.map((clause) => ({ ...clause, body: clause.body.trim() }));
}

/** The parts of a list that commas divide, but for those within brackets. */
export function partsOf(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
