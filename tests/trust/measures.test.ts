import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contradictionRules } from '../../src/domain/contradiction.js';
import { nearDuplicateFrom } from '../../src/domain/shingles.js';
import { type Answer, claim, institution, issue, type JsonRecord, nation, openWorld, times, type World } from '../graphql/ask.js';
import { engineCases } from '../support/engines.js';
import { merge } from './judge.js';

const stance = (who: string, on: string, value: number, extras: object = {}): JsonRecord => claim(who, 'TAKES_POSITION_ON', on, { stance: value, ...extras });

/** The worked tables of docs/measures.md. */
const cast = [
  nation('usa'),
  nation('russia'),
  nation('china'),
  institution('nato'),
  ...['arms-control', 'syria', 'sanctions', 'cyber', 'trade'].map((slug) => issue(slug)),
];
const stances = [
  stance('usa', 'arms-control', 3, { validFrom: '2010' }),
  stance('usa', 'arms-control', 1, { validFrom: '2017' }),
  stance('usa', 'sanctions', 2, { validFrom: '2014' }),
  stance('usa', 'syria', -1),
  stance('russia', 'arms-control', 1, { validFrom: '2011' }),
  stance('russia', 'sanctions', -3, { validFrom: '2014' }),
  stance('russia', 'syria', 2),
  stance('russia', 'syria', 3, { polarity: 'DENIED' }),
  stance('china', 'trade', 3),
  stance('nato', 'sanctions', 2),
  stance('nato', 'sanctions', -1),
];
const between = [
  claim('usa', 'COOPERATES_WITH', 'russia', { about: ['syria'], epistemic: 'PROPOSAL' }),
  claim('usa', 'COOPERATES_WITH', 'russia', { about: ['cyber'], polarity: 'DENIED' }),
  claim('usa', 'COOPERATES_WITH', 'russia', { about: ['arms-control'], polarity: 'DENIED', epistemic: 'PREDICTION' }),
  claim('russia', 'CRITICIZES', 'usa', { about: ['trade'] }),
];

const ref = (slug: string) => `{slug: "${slug}"}`;
const positionsOn = async ({ ask }: World, on: string, asOf = ''): Promise<readonly Answer[]> =>
  (await ask(`{ positions(issue: ${ref(on)}${asOf && `, asOf: ${asOf}`}) { actor { slug } stance claimCount since contested claims { stance } } }`)).positions;
const round = (score: number | null) => (score === null ? null : Math.round(score * 1_000) / 1_000);

for (const engineCase of engineCases)
  describe(`Measures ${engineCase.name}`, () => {
    test('positions are the mean of affirmed stances, with their claims, on both axes of time', async () => {
      const world = await openWorld([...cast, ...stances], engineCase);
      expect(await positionsOn(world, 'arms-control')).toEqual([
        { actor: { slug: 'usa' }, stance: 2, claimCount: 2, since: '2010', contested: false, claims: [{ stance: 1 }, { stance: 3 }] },
        { actor: { slug: 'russia' }, stance: 1, claimCount: 1, since: '2011', contested: false, claims: [{ stance: 1 }] },
      ]);
      expect((await positionsOn(world, 'syria')).map(({ actor, stance: mean, since }) => [actor.slug, mean, since])).toEqual([
        ['russia', 2, null],
        ['usa', -1, null],
      ]);
      expect(await positionsOn(world, 'sanctions')).toMatchObject([
        { actor: { slug: 'usa' }, stance: 2 },
        { actor: { slug: 'nato' }, stance: 0.5, contested: true },
        { actor: { slug: 'russia' }, stance: -3 },
      ]);
      expect((await positionsOn(world, 'arms-control', '{valid: "2010-06"}')).map(({ actor, stance: mean }) => [actor.slug, mean])).toEqual([['usa', 3]]);
      const before = (await world.store.latestChange()).at;
      await world.add(stance('russia', 'arms-control', -2, { validFrom: '2022' }));
      expect((await positionsOn(world, 'arms-control', `{known: "${before}"}`))[1]).toMatchObject({ stance: 1, claimCount: 1 });
      expect((await positionsOn(world, 'arms-control'))[1]).toMatchObject({ stance: -0.5, claimCount: 2, contested: true, since: '2022' });
      const { usa, only } = await world.ask(
        `{ usa: entity(ref: ${ref('usa')}) { ... on Nation { positions { issue { slug } stance } } } only: entity(ref: ${ref('usa')}) { ... on Nation { positions(issue: ${ref('syria')}) { stance } } } }`,
      );
      expect(usa.positions.map(({ issue: on, stance: mean }: Answer) => [on.slug, mean])).toEqual([
        ['arms-control', 2],
        ['sanctions', 2],
        ['syria', -1],
      ]);
      expect(only.positions).toEqual([{ stance: -1 }]);
    });

    test('shifts go from each dated stance to the next that differs', async () => {
      const world = await openWorld(
        [
          ...cast,
          ...stances,
          stance('usa', 'arms-control', 2, { validFrom: '2018' }),
          stance('usa', 'arms-control', 0, { validFrom: '2018', epistemic: 'OPINION' }),
          stance('usa', 'arms-control', -2, { validFrom: '2019-08-02' }),
        ],
        engineCase,
      );
      const { positionShifts } = await world.ask(
        `{ positionShifts(actor: ${ref('usa')}, issue: ${ref('arms-control')}) { at stanceBefore stanceAfter before { stance } after { stance } } }`,
      );
      // 3 (2010), 1 (2017), 2 and 0 (2018: mean 1, no shift), −2 (2019).
      expect(positionShifts.map(({ at, stanceBefore, stanceAfter }: Answer) => [at, stanceBefore, stanceAfter])).toEqual([
        ['2017', 3, 1],
        ['2019-08-02', 1, -2],
      ]);
      expect(positionShifts[1].before.map((each: Answer) => each.stance).sort()).toEqual([0, 2]);
      expect(positionShifts[1].after).toEqual([{ stance: -2 }]);
    });

    test('common ground: what joins, what divides, what does both, and who doubts it', async () => {
      const world = await openWorld([...cast, ...stances, ...between], engineCase);
      const ask = async (asOf = '') =>
        (
          await world.ask(
            `{ commonGround(a: ${ref('usa')}, b: ${ref('russia')}${asOf}) { a { slug } b { slug } agree { ...I } disagree { ...I } mixed { ...I } } } fragment I on CommonIssue { issue { slug } stanceA stanceB claims { predicate } doubts { predicate polarity } }`,
          )
        ).commonGround;
      const ground = await ask();
      const named = (list: readonly Answer[]) =>
        list.map(({ issue: on, stanceA, stanceB, claims, doubts }) => [on.slug, stanceA, stanceB, claims.length, doubts.length]).sort();
      expect(named(ground.agree)).toEqual([['arms-control', 2, 1, 3, 1]]);
      expect(named(ground.disagree)).toEqual([
        ['sanctions', 2, -3, 2, 0],
        ['trade', null, null, 1, 0],
      ]);
      expect(named(ground.mixed)).toEqual([['syria', -1, 2, 3, 0]]);
      expect(ground.agree[0].doubts).toEqual([{ predicate: 'COOPERATES_WITH', polarity: 'DENIED' }]);
      expect(named((await ask(', asOf: {valid: "2010"}')).agree)).toEqual([]);
      const before = (await world.store.latestChange()).at;
      await world.add(claim('usa', 'COOPERATES_WITH', 'russia', { about: ['cyber'] }));
      expect(named((await ask()).agree).map(([slug]) => slug)).toEqual(['arms-control', 'cyber']);
      expect(named((await ask(`, asOf: {known: "${before}"}`)).agree)).toEqual([['arms-control', 2, 1, 3, 1]]);
      expect((await world.refusal(`{ commonGround(a: ${ref('usa')}, b: ${ref('usa')}) { a { slug } } }`)).code).toBe('BAD_USER_INPUT');
    });

    test('agreement is the mean of 1 − |difference| / 6 over shared issues, none where nothing is shared', async () => {
      const world = await openWorld([...cast, ...stances], engineCase);
      const ask = async (extras = '') =>
        (
          await world.ask(
            `{ agreement(actors: [${['usa', 'russia', 'china', 'nato'].map(ref).join(', ')}]${extras}) { actors { slug } issues { slug } pairs { a { slug } b { slug } score issues } } }`,
          )
        ).agreement;
      const named = ({ pairs }: Answer) => pairs.map(({ a, b, score, issues }: Answer) => [a.slug, b.slug, round(score), issues]);
      // usa–russia: arms control 1 − 1/6, sanctions 1 − 5/6, Syria 1 − 3/6: mean 0.5. usa–nato: 1 − 1.5/6. russia–nato: 1 − 3.5/6.
      const all = await ask();
      expect(named(all)).toEqual([
        ['usa', 'russia', 0.5, 3],
        ['usa', 'china', null, 0],
        ['usa', 'nato', 0.75, 1],
        ['russia', 'china', null, 0],
        ['russia', 'nato', 0.417, 1],
        ['china', 'nato', null, 0],
      ]);
      expect(all.issues.map(({ slug }: Answer) => slug).sort()).toEqual(['arms-control', 'sanctions', 'syria']);
      expect(named(await ask(`, issues: [${ref('sanctions')}]`))[0]).toEqual(['usa', 'russia', 0.167, 1]);
      // Until 2010 the United States was at 3; open ends and undated stances may have held then.
      expect(named(await ask(', to: "2010"'))[0]).toEqual(['usa', 'russia', 0.5, 1]);
      const before = (await world.store.latestChange()).at;
      await world.add(stance('china', 'sanctions', -3));
      expect(named(await ask())[3]).toEqual(['russia', 'china', 1, 1]);
      expect(named(await ask(`, asOf: {known: "${before}"}`))[3]).toEqual(['russia', 'china', null, 0]);
      expect((await world.refusal(`{ agreement(actors: [${ref('usa')}]) { issues { slug } } }`)).code).toBe('BAD_USER_INPUT');
    });

    test('take those who were judged the same for one', async () => {
      const world = await openWorld([...cast, nation('america'), ...stances, stance('america', 'sanctions', -1)], engineCase);
      await merge(world, 'usa', 'america');
      expect((await positionsOn(world, 'sanctions')).map(({ stance: mean, claimCount, contested }) => [mean, claimCount, contested])).toEqual([
        [0.5, 2, true],
        [0.5, 2, true],
        [-3, 1, false],
      ]);
    });

    test('cost as many statements for many rows as for few', async () => {
      const queries = [
        `{ positions(issue: ${ref('arms-control')}) { actor { slug } issue { slug } claims { subject { slug } article { title } } } }`,
        `{ commonGround(a: ${ref('usa')}, b: ${ref('russia')}) { agree { issue { slug } claims { id subject { slug } } doubts { id } } mixed { issue { slug } } } }`,
        `{ agreement(actors: [${['usa', 'russia', 'china'].map(ref).join(', ')}]) { issues { slug } pairs { a { slug } b { slug } score } } }`,
        `{ entity(ref: ${ref('usa')}) { sameAs { slug } relationships(first: 100) { nodes { corroboration contested independentSources { articles { title authors { slug } } } } } history { nodes { entities { slug } claims { id } judgements { kind } } } } }`,
        '{ claims(first: 100) { nodes { contradictions { rule status explanation claims { id } } history { nodes { action } } relationship { corroboration contested } } } }',
        '{ contradictions(first: 100) { totalCount nodes { rule explanation claims { subject { slug } } } } }',
        '{ changes(first: 100) { nodes { entities { slug } claims { id } judgements { kind entities { slug } } } } }',
      ];
      const asOf = (at: string) => [
        `{ claims(first: 100, asOf: {known: "${at}"}) { nodes { contradictions { rule } history { nodes { action } } relationship { corroboration contested independentSources { articles { title } } } } } }`,
      ];
      const few = await openWorld([...cast, ...stances.slice(0, 8), ...stances.slice(-2), ...between.slice(0, 1)], engineCase);
      await merge(few, 'usa', 'china');
      const least: number[] = [];
      for (const query of [...queries, ...asOf('2100-01-01')]) least.push((await few.statements(query)).length);
      const many = await openWorld(
        [
          ...cast,
          ...times(20, (index) => issue(`i-${index}`)),
          ...stances,
          ...between,
          ...times(20, (index) => stance('usa', `i-${index}`, (index % 7) - 3)),
          ...times(20, (index) => stance('russia', `i-${index}`, 3 - (index % 5))),
          ...times(20, (index) => claim('usa', 'CRITICIZES', 'russia', { about: [`i-${index}`], validFrom: `${2000 + index}` })),
        ],
        engineCase,
      );
      await merge(many, 'usa', 'china');
      for (const [index, query] of [...queries, ...asOf('2100-01-01')].entries())
        expect([query, (await many.statements(query)).length]).toEqual([query, least[index]]);
    });
  });

describe('docs/measures.md', () => {
  /** The rows of the table below a heading, as cells. */
  const tableOf = async (heading: string): Promise<readonly (readonly string[])[]> => {
    const page = await readFile('docs/measures.md', 'utf8');
    const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('|'));
    return rows.slice(2).map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  };
  const numberIn = (text = ''): number => Number(text.replace('−', '-').replace('+', ''));

  test('gives the rules as the program has them, and its limits', async () => {
    expect((await tableOf('Contradictions')).map(([rule, words]) => [rule, words])).toEqual(
      Object.entries(contradictionRules).map(([rule, words]) => [`\`${rule}\``, words]),
    );
    expect(await readFile('docs/measures.md', 'utf8')).toContain(`${nearDuplicateFrom * 100} % of 64 places`);
  });

  test('works out a position and its shifts as the program does', async () => {
    const rows = await tableOf('Position');
    const claims = rows.map(([, value, polarity, from]) => stance('usa', 'trade', numberIn(value), { polarity: polarity?.toUpperCase(), validFrom: from }));
    const world = await openWorld([...cast, ...claims]);
    expect((await positionsOn(world, 'trade'))[0]).toMatchObject({ stance: 4 / 3, claimCount: 3, since: '2009', contested: true });
    const { positionShifts } = await world.ask(`{ positionShifts(actor: ${ref('usa')}, issue: ${ref('trade')}) { at stanceBefore stanceAfter } }`);
    expect(positionShifts.map(Object.values)).toEqual([
      ['2011', 2, 3],
      ['2014', 3, -1],
    ]);
  });

  test('works out agreement as the program does', async () => {
    const rows = await tableOf('Agreement');
    const slugs = rows.map(([letter]) => `nation-${letter?.toLowerCase()}`);
    const claims = rows.flatMap(([, arms, sanctions], index) =>
      [['arms-control', arms] as const, ['sanctions', sanctions] as const].flatMap(([on, value]) =>
        value ? [stance(slugs[index] as string, on, numberIn(value))] : [],
      ),
    );
    const world = await openWorld([...cast, ...slugs.map((slug) => nation(slug)), ...claims]);
    const { agreement } = await world.ask(`{ agreement(actors: [${slugs.map(ref).join(', ')}]) { pairs { score } } }`);
    expect(agreement.pairs.slice(0, 3).map(({ score }: Answer) => round(score))).toEqual([0.333, 1, null]);
    expect(rows.slice(1).map((row) => row[3]?.split('= ').at(-1))).toEqual(['0.33', '1', 'none']);
  });

  test('works out common ground as the program does', async () => {
    const predicates: Readonly<Record<string, string>> = { cooperates: 'COOPERATES_WITH', sanctions: 'SANCTIONS' };
    const rows = await tableOf('Common ground');
    const claims = rows.map(([said = '', polarity = '']) =>
      claim('usa', predicates[said.split(' ')[1] ?? ''] ?? '', 'russia', {
        about: ['arms-control'],
        polarity: polarity.toUpperCase(),
        epistemic: /\((\w+)\)/.exec(said)?.[1]?.toUpperCase(),
      }),
    );
    const world = await openWorld([...cast, ...claims]);
    const query = `{ commonGround(a: ${ref('usa')}, b: ${ref('russia')}) { agree { doubts { id } } mixed { claims { predicate } doubts { predicate polarity } } } }`;
    const [issueGround] = (await world.ask(query)).commonGround.mixed;
    const inSide = (side: string) => rows.filter((row) => row[2]?.includes(side)).length;
    expect([issueGround.claims.length, issueGround.doubts.length]).toEqual([inSide('claims'), inSide('doubts')]);
    const without = await openWorld([...cast, ...claims.slice(0, 2)]);
    expect((await without.ask(query)).commonGround).toEqual({ agree: [{ doubts: [expect.anything()] }], mixed: [] });
  });
});
