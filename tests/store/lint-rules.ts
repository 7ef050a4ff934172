import { type Clause, clausesOf, partsOf, withoutTexts } from './cypher-text.js';

/** A form that statements must not have, why, and texts by which the rule itself is tested. */
export interface Rule {
  readonly name: string;
  readonly because: string;
  readonly finds: (text: string) => boolean;
  readonly caught: readonly string[];
  readonly allowed: readonly string[];
}

/** A label and the properties of one of its indexes, in order. */
export type Index = readonly [label: string, ...properties: string[]];

const matches = (pattern: RegExp) => (text: string) => pattern.test(withoutTexts(text));

const subqueryPredicate = /\b(EXISTS|COUNT)\s*\{|\)\s*(<-|-)\s*\[|\)\s*(-->|<--|--)\s*\(/i;

const clausesNamed = (text: string, ...names: readonly string[]): readonly Clause[] => clausesOf(text).filter(({ keyword }) => names.includes(keyword));

/** Each clause with the one after it. */
function withNext(text: string): readonly (readonly [Clause, Clause | undefined])[] {
  const clauses = clausesOf(text);
  return clauses.map((clause, index) => [clause, clauses[index + 1]]);
}

const reserved =
  'in is as and or not null true false set match where with return union case when then else distinct create merge delete remove detach optional unwind';

/** Whether one assignment of a SET reads what an earlier one of the same SET wrote. */
function readsOwnWrite({ body }: Clause): boolean {
  const assignments = partsOf(body).map((part) => part.split(/\+?=(.*)/s).map((side) => side.trim()));
  return assignments.some(([target = ''], index) =>
    assignments.slice(index + 1).some(([, value = '']) => new RegExp(`(?<![\\w.])${target.replace('.', '\\.')}\\b`).test(value)),
  );
}

/** Whether a projection without ORDER BY is cut off by LIMIT, so that which rows are kept is anybody's guess. */
function hasLooseLimit(text: string): boolean {
  const isEmptying = /\bDELETE\b/.test(withoutTexts(text));
  return !isEmptying && withNext(text).some(([clause, next]) => next?.keyword === 'LIMIT' && clause.keyword !== 'ORDER BY');
}

/** Whether the statement as a whole gives nodes, or columns that have no name. */
function returnsMoreThanScalars(text: string): boolean {
  const patterns = clausesNamed(text, 'MATCH', 'OPTIONAL MATCH', 'CREATE', 'MERGE').map(({ body }) => body);
  const nodes = new Set(patterns.flatMap((pattern) => [...pattern.matchAll(/\((\w+)/g)].map(([, name = '']) => name)));
  const items = clausesNamed(text, 'RETURN', 'RETURN DISTINCT')
    .filter(({ depth }) => depth === 0)
    .flatMap(({ body }) => partsOf(body));
  return items.some((item) => {
    const [expression = '', alias] = item.split(/\sAS\s/).map((side) => side.trim());
    const isNamed = alias !== undefined || /^\w+$/.test(expression);
    return !isNamed || nodes.has(expression);
  });
}

export const rules: readonly Rule[] = [
  {
    name: 'no subquery in the WHERE of an OPTIONAL MATCH',
    because: 'Grafeo silently loses the rows without a match (B1)',
    finds: (text) =>
      withNext(text).some(([clause, next]) => clause.keyword === 'OPTIONAL MATCH' && next?.keyword === 'WHERE' && subqueryPredicate.test(next.body)),
    caught: [
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE EXISTS { (b)-[:S]->() } RETURN a.id AS id',
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE NOT (b)-[:S]->() RETURN a.id AS id',
      'MATCH (a:A) CALL (a) { OPTIONAL MATCH (a)-[:R]->(b) WHERE COUNT { (b)-[:S]->() } > 1 RETURN b } RETURN b.id AS id',
    ],
    allowed: ['MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE b.v = 1 AND any(x IN b.list WHERE x > 1) MATCH (a)-[:S]->(c) RETURN a.id AS id'],
  },
  {
    name: 'no subquery in WHERE',
    because: 'Grafeo evaluates it for the whole graph (B6); use MATCH',
    finds: (text) => clausesNamed(text, 'WHERE').some(({ body }) => subqueryPredicate.test(body)),
    caught: ["MATCH (c:Claim) WHERE EXISTS { (c)-[:SUBJECT]->(:Entity {id: 'hub'}) } RETURN c.id AS id"],
    allowed: ["MATCH (c:Claim)-[:SUBJECT]->(:Entity {id: 'hub'}) WHERE c.v = 1 RETURN c.id AS id"],
  },
  {
    name: 'no reduce',
    because: 'Grafeo gives null once a step reads a missing property (B2)',
    finds: matches(/\breduce\s*\(/i),
    caught: ['RETURN reduce(a = 0, x IN $list | a + x) AS sum'],
    allowed: ["RETURN 'reduce(' AS x"],
  },
  {
    name: 'no bare sum',
    because: 'Grafeo gives null for no values, Neo4j 0; write coalesce(sum(x), 0)',
    finds: matches(/(?<!coalesce\(\s*)\bsum\s*\(/i),
    caught: ['MATCH (c:C) RETURN sum(c.v) AS total'],
    allowed: ['MATCH (c:C) RETURN coalesce(sum(c.v), 0) AS total'],
  },
  {
    name: 'no + in SET but of lists in brackets',
    because: "Grafeo gives null for list + 'y', which deletes the property",
    finds: (text) => clausesNamed(text, 'SET').some(({ body }) => /\+(?!=)\s*(?![\s[])/.test(body)),
    caught: ["MATCH (n:N) SET n.list = n.list + 'y'", 'MATCH (n:N) SET n.list = coalesce(n.list, []) + $y'],
    allowed: ['MATCH (n:N) SET n.list = n.list + [$y]', 'MATCH (n:N) SET n += $map', 'MATCH (n:N) RETURN n.a + n.b AS name'],
  },
  {
    name: 'no LIMIT of an expression, and no SKIP',
    because: 'it is no syntax in Grafeo; pages are keysets',
    finds: (text) => clausesNamed(text, 'SKIP').length > 0 || clausesNamed(text, 'LIMIT').some(({ body }) => !/^(\$\w+|\d+)$/.test(body)),
    caught: ['RETURN 1 AS x LIMIT toInteger($n)', 'RETURN 1 AS x LIMIT $n + 1', 'MATCH (n:N) RETURN n.id AS id ORDER BY id SKIP 5 LIMIT 5'],
    allowed: ['MATCH (n:N) RETURN n.id AS id ORDER BY n.id LIMIT $first'],
  },
  {
    name: 'no LIMIT without ORDER BY',
    because: 'which rows are kept differs from engine to engine',
    finds: hasLooseLimit,
    caught: ['MATCH (n:N) RETURN n.id AS id LIMIT 5'],
    allowed: ['MATCH (n:N) WITH n ORDER BY n.id LIMIT 5 RETURN n.id AS id', 'MATCH (n:N) WITH n LIMIT $limit DETACH DELETE n'],
  },
  {
    name: 'no conversion or rounding',
    because: "toInteger('2.9'), round(-2.5) and toString(1.0) differ; compute in TypeScript",
    finds: matches(/\b(toInteger|toFloat|toString|toBoolean|round)\s*\(/i),
    caught: ["RETURN toInteger('2.9') AS x"],
    allowed: ['MATCH (n:N) RETURN n.toString AS x'],
  },
  {
    name: 'no slices',
    because: 'l[..-1] and collect()[0..2] differ or are missing',
    finds: matches(/(?<!\*)\[[^\]*]*\.\.[^\]]*\]/),
    caught: ['RETURN $list[..-1] AS x', 'MATCH (n:N) RETURN collect(n.id)[0..2] AS x'],
    allowed: ['MATCH (a:A)-[:R*0..3]->(b) RETURN b.id AS id'],
  },
  {
    name: 'no reading in a SET of what it sets',
    because: 'Neo4j reads the old value, Grafeo the new one; write two clauses',
    finds: (text) => clausesNamed(text, 'SET').some(readsOwnWrite),
    caught: ['MATCH (n:N) SET n.a = n.b, n.b = n.a'],
    allowed: ['MATCH (n:N) SET n.a = $a, n.b = n.b', 'MATCH (n:N) SET n.a = $a SET n.b = n.a'],
  },
  {
    name: 'no label expressions',
    because: '(n:A|B), A&B and !A are no syntax in Grafeo',
    finds: matches(/(?<!\w)\(\w*:\s*[^)({[]*[|&!]/),
    caught: ['MATCH (n:A|B) RETURN n.id AS id', 'MATCH (n:!A) RETURN n.id AS id'],
    allowed: ['MATCH (a:A:B)-[:R|S]->(b) RETURN b.id AS id'],
  },
  {
    name: 'no WHERE within a node',
    because: 'it is no syntax in Grafeo',
    finds: matches(/(?<![\w$])\(\s*\w*(:\w+)*\s*(\{[^}]*\})?\s*\bWHERE\b/i),
    caught: ['MATCH (n:A WHERE n.v = 1) RETURN n.id AS id'],
    allowed: ['MATCH (n:A) WHERE any(x IN n.list WHERE x = 1) RETURN n.id AS id'],
  },
  {
    name: 'no function that is missing',
    because: 'Grafeo has no OPTIONAL CALL, COLLECT { }, isEmpty, randomUUID, datetime().x',
    finds: matches(/\bOPTIONAL\s+CALL\b|\bCOLLECT\s*\{|\b(isEmpty|randomUUID|datetime|date|timestamp)\s*\(/i),
    caught: ['RETURN datetime() AS now', 'MATCH (n:N) WHERE isEmpty(n.list) RETURN n.id AS id', 'RETURN COLLECT { MATCH (n:N) RETURN n.id } AS x'],
    allowed: ['MATCH (n:N) RETURN collect(n.id) AS ids, n.date AS date'],
  },
  {
    name: 'no label, type or property from a parameter',
    because: 'Grafeo has neither; one constant text per predicate, or SET n += $map',
    finds: matches(/:\s*\$\s*\(|\w\[\s*\$\w+\s*\]\s*=/),
    caught: ['MATCH (n:$($label)) RETURN n.id AS id', 'MATCH (n:N) SET n[$key] = 1'],
    allowed: ['MATCH (n:N) WHERE n.v = $list[0] RETURN n.id AS id'],
  },
  {
    name: 'no index or constraint that only one engine has',
    because: 'Grafeo has none on relationships, no RANGE or TEXT INDEX, no SHOW; NOT NULL is Neo4j Enterprise',
    finds: matches(/\b(RANGE|TEXT|POINT|LOOKUP|FULLTEXT|VECTOR)\s+INDEX\b|\bFOR\s*\(\s*\)|\bSHOW\b|IS\s+NOT\s+NULL\s*$|\bUSING\s+INDEX\b/i),
    caught: ['CREATE RANGE INDEX x FOR (n:N) ON (n.v)', 'CREATE INDEX x FOR ()-[r:R]-() ON (r.v)', 'CREATE CONSTRAINT x FOR (n:N) REQUIRE n.v IS NOT NULL'],
    allowed: ['CREATE INDEX x IF NOT EXISTS FOR (n:N) ON (n.v)'],
  },
  {
    name: 'no reserved word as a name',
    because: 'unquoted, one of the engines does not read it',
    finds: matches(
      new RegExp(`[.$](${reserved.replaceAll(' ', '|')})\\b|\\bAS\\s+(${reserved.replaceAll(' ', '|')})\\b|\\[\\w*:(${reserved.replaceAll(' ', '|')})\\b`, 'i'),
    ),
    caught: ['MATCH (n:N) RETURN n.set AS x', 'RETURN 1 AS or', 'MATCH (a)-[:IN]->(b) RETURN b.id AS id'],
    allowed: ['MATCH (n:N)-[:IN_ARTICLE]->(m) RETURN n.order AS order, n.end AS end, $from AS isHeld'],
  },
  {
    name: 'no alias that hides a variable before ORDER BY',
    because: 'Neo4j refuses RETURN c.id AS c ORDER BY c.x',
    finds: (text) =>
      withNext(text).some(
        ([clause, next]) =>
          next?.keyword === 'ORDER BY' && /^(RETURN|WITH)/.test(clause.keyword) && partsOf(clause.body).some((item) => /(\w+)\..*\sAS\s+\1$/s.test(item)),
      ),
    caught: ['MATCH (c:C) RETURN c.id AS c ORDER BY c.x'],
    allowed: ['MATCH (c:C) RETURN c.id AS id ORDER BY c.x'],
  },
  {
    name: 'no alternatives of one property, and no optional parameters',
    because: 'a = 1 OR a = 2 and $p IS NULL OR n.p = $p scan everything; write IN, or choose among constant texts',
    finds: matches(/\b(\w+\.\w+)\s*=\s*[^\s()]+\s+OR\s+\1\s*=|\$\w+\s+IS\s+(NOT\s+)?NULL/i),
    caught: ['MATCH (n:N) WHERE n.v = 1 OR n.v = 2 RETURN n.id AS id', 'MATCH (n:N) WHERE $p IS NULL OR n.p = $p RETURN n.id AS id'],
    allowed: ['MATCH (n:N) WHERE n.v IN [1, 2] OR n.w = 1 RETURN n.id AS id'],
  },
  {
    name: 'no cross join',
    because: 'every pair costs 7 µs',
    finds: (text) => clausesNamed(text, 'MATCH', 'OPTIONAL MATCH').some(({ body }) => partsOf(body).length > 1),
    caught: ['MATCH (a:A), (b:B) RETURN a.id AS id'],
    allowed: ['MATCH (a:A {x: 1, y: 2}) MATCH (b:B {id: a.b}) RETURN b.id AS id'],
  },
  {
    name: 'no ON CREATE SET of a map',
    because: 'Grafeo takes a following MERGE for a second declaration (B4)',
    finds: matches(/ON\s+(CREATE|MATCH)\s+SET\s+\w+\s*\+?=/i),
    caught: ['MERGE (c:C {id: 1}) ON CREATE SET c += $map MERGE (c)-[:S]->(c)'],
    allowed: ['MERGE (c:C {id: 1}) SET c += $map'],
  },
  {
    name: 'no null key in MERGE',
    because: 'Grafeo stores MERGE {id: null}; a key must come from a row or a parameter that is checked',
    finds: matches(/\bMERGE\s*\(\w*(:\w+)*\s*\{[^}]*\bnull\b/i),
    caught: ['MERGE (n:N {id: null})'],
    allowed: ['MERGE (n:N {id: $id})'],
  },
  {
    name: 'gives scalars under names',
    because: 'decoding nodes is 2 to 4 times dearer, and rows are read by position',
    finds: returnsMoreThanScalars,
    caught: ['MATCH (n:N) RETURN n', 'MATCH (n:N) RETURN n AS node', 'MATCH (n:N) RETURN n.id'],
    allowed: ['UNWIND $keys AS key CALL (key) { MATCH (n:N {id: key}) RETURN n } WITH key, count(n) AS total RETURN key AS key, total'],
  },
];

/** Rules of speed that depend on which indexes there are. */
export function indexRules(indexes: readonly Index[]): readonly Rule[] {
  const composite = indexes.filter((index) => index.length > 2);
  const isAlone = (label: string, property: string) =>
    indexes.some(([own, ...properties]) => own === label && properties.length === 1 && properties[0] === property);
  return [
    {
      name: 'conditions on every property of a composite index',
      because: 'Neo4j only uses it then, and else reads every node of the label',
      finds: (text) =>
        seeksOf(text).some(({ label, variable, where }) =>
          composite
            .filter(([own, first = '']) => own === label && comparesEqual(where, variable, first) && !isAlone(label, first))
            .some((_, __, candidates) => !candidates.some(([, , ...rest]) => rest.every((property) => compares(where, variable, property)))),
        ),
      caught: ['MATCH (c:Claim) WHERE c.subjectId = $id RETURN c.id AS id'],
      allowed: ["MATCH (c:Claim) WHERE c.subjectId = $id AND c.sortKey > '' RETURN c.id AS id", 'MATCH (c:Claim) WHERE c.id = $id RETURN c.id AS id'],
    },
    {
      name: 'ORDER BY names the bound column of a composite index too',
      because: 'Neo4j sorts everything otherwise',
      finds: (text) =>
        seeksOf(text).some(({ label, variable, where, order }) =>
          composite.some(
            ([own, first = '', second = '']) => own === label && comparesEqual(where, variable, first) && order.startsWith(`${variable}.${second} `),
          ),
        ),
      caught: ["MATCH (c:Claim) WHERE c.subjectId = $id AND c.sortKey > '' RETURN c.id AS id ORDER BY c.sortKey DESC LIMIT 5"],
      allowed: ["MATCH (c:Claim) WHERE c.subjectId = $id AND c.sortKey > '' RETURN c.id AS id ORDER BY c.subjectId DESC, c.sortKey DESC LIMIT 5"],
    },
  ];
}

/** The look-ups of a statement that begin at one node: `MATCH (v:Label) WHERE … RETURN … ORDER BY …`. */
function seeksOf(text: string) {
  const clauses = clausesOf(text);
  return clauses.flatMap(({ keyword, body }, index) => {
    const [, variable, label] = /^\((\w+):(\w+)\)$/.exec(body) ?? [];
    const [where, projection, order] = [clauses[index + 1], clauses[index + 2], clauses[index + 3]];
    if (keyword !== 'MATCH' || variable === undefined || label === undefined || where?.keyword !== 'WHERE') return [];
    const ordered = /^(RETURN|WITH)/.test(projection?.keyword ?? '') && order?.keyword === 'ORDER BY' ? `${order.body} ` : '';
    return [{ variable, label, where: where.body, order: ordered }];
  });
}

const compares = (where: string, variable: string, property: string): boolean => new RegExp(`\\b${variable}\\.${property}\\s*(=|<|>|IN\\b|STARTS)`).test(where);

/** Bound to one value, or to one of a list, outside any brackets. */
function comparesEqual(where: string, variable: string, property: string): boolean {
  let outside = where;
  while (/\([^()]*\)/.test(outside)) outside = outside.replace(/\([^()]*\)/g, '');
  return new RegExp(`\\b${variable}\\.${property}\\s*=`).test(outside);
}
