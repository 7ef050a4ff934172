import fc, { type Arbitrary } from 'fast-check';
import { type Answer, agreement, article, claim, institution, issue, type JsonRecord, jsonlOf, leader, nation, person, type World } from '../graphql/ask.js';

/** One thing that somebody does to the graph. Numbers choose among what is there at that moment. */
export type Step =
  | { readonly do: 'add'; readonly records: readonly JsonRecord[] }
  | { readonly do: 'again'; readonly which: number; readonly quote: string; readonly summary: string | undefined }
  | { readonly do: 'correct'; readonly which: number; readonly text: string }
  | { readonly do: 'correctKind'; readonly slug: string; readonly kind: string }
  | { readonly do: 'retractClaim' | 'retractArticle' | 'undo' | 'resolve'; readonly which: number }
  | { readonly do: 'merge'; readonly pair: readonly [string, string]; readonly verdict: string }
  | { readonly do: 'unmerge'; readonly pair: readonly [string, string] }
  | { readonly do: 'ingest'; readonly text: string; readonly author: string | undefined; readonly claims: readonly JsonRecord[]; readonly mode: string }
  | { readonly do: 'decide'; readonly which: number; readonly item: number | undefined; readonly decision: string; readonly instead: string | undefined };

/** Small pools, so that ties, repetitions and clashes are common and not rare. */
export const cast = {
  LEADER: ['leader-0', 'leader-1'],
  PERSON: ['person-0', 'person-1'],
  NATION: ['nation-0', 'nation-1', 'nation-2'],
  INSTITUTION: ['institution-0', 'institution-1'],
  ISSUE: ['issue-0', 'issue-1'],
  AGREEMENT: ['agreement-0'],
} as const;
export const slugs: readonly string[] = Object.values(cast).flat();
export const names: readonly string[] = ['Владимир Путин', 'Côte d’Ivoire', 'Arms Control', 'zebra', 'Zürich'];
const someName = fc.constantFrom(...names);
const someDay = fc.constantFrom('1985', '1991-12', '1991-12-25', '1992~', '2000-05-07', '2014-02?');

const texts = [
  'Talks on “arms control” — however slow — were kept up. Talks on cyberspace were not. So it goes, said the one, and the other said so too, in the end.',
  'Talks on arms control were kept up. Talks on cyberspace were dropped. So it goes, said the one, and the other said so too, at the end of the day.',
  'Nothing of the kind.',
];
const quotes = ['arms control', 'cyberspace', 'So it goes', 'Nothing of the kind'];

const makers = { LEADER: leader, PERSON: person, NATION: nation, INSTITUTION: institution, ISSUE: issue, AGREEMENT: agreement } as const;
type Kind = keyof typeof cast;
const kinds = Object.keys(cast) as readonly Kind[];

const datesOf: Readonly<Record<Kind, readonly [string, string] | undefined>> = {
  LEADER: ['bornOn', 'diedOn'],
  PERSON: ['bornOn', 'diedOn'],
  NATION: ['existsFrom', 'existsTo'],
  INSTITUTION: ['foundedOn', 'dissolvedOn'],
  ISSUE: undefined,
  AGREEMENT: ['signedOn', 'inForceTo'],
};

const maybe = <T>(some: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const without = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const someEntity: Arbitrary<JsonRecord> = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      slug: fc.constantFrom(...cast[kind]),
      name: someName,
      alias: maybe(someName),
      noAlias: maybe(someName),
      cleared: fc.boolean(),
      description: maybe(someName),
      wikidataId: maybe(fc.constantFrom('Q1', 'Q2')),
      from: maybe(fc.constantFrom('1922', '1985', '1991')),
      to: maybe(fc.constantFrom('1991-12-25', '2000')),
    }),
  )
  .map(({ kind, slug, name, alias, noAlias, cleared, description, wikidataId, from, to }) => {
    const [start, end] = datesOf[kind] ?? [];
    return makers[kind](
      slug,
      without({
        name,
        description,
        wikidataId,
        aliases: alias === undefined ? undefined : [alias],
        withoutAliases: noAlias === undefined ? undefined : [noAlias],
        without: cleared ? ['description', 'wikidataId'] : undefined,
        ...(start && { [start]: from }),
        ...(end && { [end]: to }),
      }),
    );
  });

/** Known by its address, so that its text may come, and come again, under one id. */
const someArticle: Arbitrary<JsonRecord> = fc
  .record({
    number: fc.nat(2),
    text: maybe(fc.constantFrom(...texts)),
    author: maybe(fc.constantFrom(...cast.PERSON)),
    publisher: maybe(fc.constantFrom(...cast.INSTITUTION)),
    publishedOn: maybe(someDay),
    basedOn: fc.boolean(),
  })
  .map(({ number, text, author, publisher, publishedOn, basedOn }) =>
    article(
      `article ${number}`,
      without({
        url: `https://example.org/${number}`,
        text,
        authors: author === undefined ? undefined : [author],
        publisher,
        publishedOn,
        ...(basedOn && number > 0 && { note: 'reprinted' }),
      }),
    ),
  );

const actors = [...cast.LEADER, ...cast.NATION, ...cast.INSTITUTION];
const someActor = fc.constantFrom(...actors);

/** Claims that often meet: the same few ends, opposite deeds and stances, denials. */
const shapes: readonly Arbitrary<readonly [string, string, string, object]>[] = [
  fc.tuple(
    fc.constantFrom(...cast.LEADER, ...cast.PERSON),
    fc.constant('HOLDS_OFFICE'),
    fc.constantFrom(...cast.NATION),
    fc.constantFrom({ office: 'President' }, { office: 'Premier' }),
  ),
  fc.tuple(
    someActor,
    fc.constant('TAKES_POSITION_ON'),
    fc.constantFrom(...cast.ISSUE, ...cast.AGREEMENT),
    fc.integer({ min: -3, max: 3 }).map((stance) => ({ stance })),
  ),
  fc.tuple(someActor, fc.constantFrom('COOPERATES_WITH', 'ALLIED_WITH', 'FIGHTS', 'CRITICIZES', 'MEETS'), someActor, fc.constant({})),
  fc.tuple(fc.constantFrom(...cast.NATION), fc.constantFrom('BORDERS', 'SUCCEEDS'), fc.constantFrom(...cast.NATION), fc.constant({})),
  fc.tuple(fc.constantFrom(...cast.NATION), fc.constant('MEMBER_OF'), fc.constantFrom(...cast.INSTITUTION), fc.constant({})),
];

const someClaim: Arbitrary<JsonRecord> = fc
  .record({
    shape: fc.oneof(...shapes),
    about: fc.subarray([...cast.ISSUE]),
    authors: fc.subarray([...cast.PERSON]),
    speakers: maybe(fc.subarray([...actors], { maxLength: 2 })),
    dates: fc.array(someDay, { maxLength: 2 }),
    article: maybe(fc.nat(2)),
    polarity: fc.constantFrom('AFFIRMED', 'AFFIRMED', 'AFFIRMED', 'DENIED'),
    epistemic: fc.constantFrom('FACT', 'FACT', 'REPORTED', 'OPINION', 'PREDICTION', 'PROPOSAL'),
  })
  .map(({ shape: [subject, predicate, object, extras], about, authors, speakers, dates, article: number, polarity, epistemic }) => {
    const [validFrom, validTo] = [...dates].sort();
    return claim(
      subject,
      predicate,
      object,
      without({
        ...extras,
        about,
        authors,
        speakers,
        validFrom,
        validTo,
        article: number === undefined ? undefined : `article ${number}`,
        polarity,
        epistemic,
      }),
    );
  });

const pairOfAKind = fc
  .constantFrom(...kinds.filter((kind) => cast[kind].length > 1))
  .chain((kind) => fc.shuffledSubarray([...cast[kind]], { minLength: 2, maxLength: 2 })) as Arbitrary<[string, string]>;

/** Most are of one kind, unless it was corrected. */
const somePair = fc.oneof(
  { weight: 3, arbitrary: pairOfAKind },
  { weight: 1, arbitrary: fc.shuffledSubarray([...cast.LEADER, ...cast.PERSON], { minLength: 2, maxLength: 2 }) as Arbitrary<[string, string]> },
);

const someStep: Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.array(someClaim, { minLength: 1, maxLength: 5 }).map((records): Step => ({ do: 'add', records })) },
  { weight: 3, arbitrary: fc.array(someEntity, { minLength: 1, maxLength: 3 }).map((records): Step => ({ do: 'add', records })) },
  { weight: 2, arbitrary: someArticle.map((record): Step => ({ do: 'add', records: [record] })) },
  {
    weight: 2,
    arbitrary: fc.record({ which: fc.nat(), quote: fc.constantFrom(...quotes), summary: maybe(someName) }).map((drawn): Step => ({ do: 'again', ...drawn })),
  },
  { weight: 1, arbitrary: fc.record({ which: fc.nat(), text: fc.constantFrom(...texts) }).map((drawn): Step => ({ do: 'correct', ...drawn })) },
  {
    weight: 3,
    arbitrary: fc
      .record({ slug: fc.constantFrom(...slugs), kind: fc.constantFrom('LEADER', 'PERSON', 'INSTITUTION', ...kinds) })
      .map((drawn): Step => ({ do: 'correctKind', ...drawn })),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('retractClaim', 'retractArticle', 'undo', 'undo', 'resolve'), which: fc.nat() }) as Arbitrary<Step> },
  {
    weight: 4,
    arbitrary: fc
      .record({ pair: somePair, verdict: fc.constantFrom('SAME', 'SAME', 'SAME', 'DIFFERENT', 'UNSURE') })
      .map((drawn): Step => ({ do: 'merge', ...drawn })),
  },
  { weight: 2, arbitrary: somePair.map((pair): Step => ({ do: 'unmerge', pair })) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        text: fc.constantFrom(...texts, ...names),
        author: maybe(fc.constantFrom(...cast.PERSON, 'Nobody Yet', 'Nobody Either')),
        claims: fc.array(someClaim, { maxLength: 3 }),
        mode: fc.constantFrom('PROPOSE', 'PROPOSE', 'APPLY', 'DRY_RUN'),
      })
      .map((drawn): Step => ({ do: 'ingest', ...drawn })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        which: fc.nat(),
        item: maybe(fc.nat()),
        decision: fc.constantFrom('ACCEPT', 'ACCEPT', 'REJECT'),
        instead: maybe(fc.constantFrom(...cast.PERSON)),
      })
      .map((drawn): Step => ({ do: 'decide', ...drawn })),
  },
);

/** A beginning in which everybody is there, and what is done after it. */
export const someSteps = (stepsMax: number): Arbitrary<readonly Step[]> =>
  fc
    .tuple(fc.array(someClaim, { minLength: 2, maxLength: 12 }), fc.array(someStep, { minLength: 1, maxLength: stepsMax }))
    .map(([claims, steps]) => [beginning, { do: 'add', records: claims }, ...steps]);

const press: readonly JsonRecord[] = [0, 1, 2].map((number) => article(`article ${number}`, { url: `https://example.org/${number}` }));

const beginning: Step = { do: 'add', records: [...kinds.flatMap((kind) => cast[kind].map((slug) => makers[kind](slug))), ...press] };

const pick = <T>(list: readonly T[], number: number): T | undefined => (list.length === 0 ? undefined : list[number % list.length]);

/** Does one thing; what the graph refuses (by `userErrors`) is not done, which is an answer too. */
async function take(world: World, step: Step): Promise<void> {
  const judge = (mutation: string, input: object) =>
    world.ask(`mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { message } } }`, { input });
  const bulkAdd = (records: readonly JsonRecord[]) => judge('bulkAdd', { jsonl: jsonlOf(records) });
  const claims = async () =>
    (await world.ask('{ claims(first: 100, filter: {includeRetracted: true}) { nodes { id subject { id } predicate object { id } } } }')).claims.nodes;
  const articles = async () => (await world.ask('{ articles(first: 100) { nodes { id url } } }')).articles.nodes;
  switch (step.do) {
    case 'add':
      // A claim names its article by key, which stands in the same file.
      return bulkAdd([...(step.records.some((record) => record['article'] !== undefined) ? press : []), ...step.records]);
    case 'again': {
      const records = recordsAdded.get(world) ?? [];
      const record = pick(
        records.filter((each) => each['article'] !== undefined),
        step.which,
      );
      const said = { ...record, evidence: [{ quote: step.quote }], ...(step.summary && { summary: step.summary }) };
      return record === undefined ? undefined : bulkAdd([...press, said as JsonRecord]);
    }
    case 'correct': {
      const found = pick(await articles(), step.which) as Answer;
      return bulkAdd([{ type: 'article', id: found.id, text: step.text }]);
    }
    case 'correctKind':
      return bulkAdd([
        {
          type: 'entity',
          slug: step.slug,
          name: step.slug,
          kind: step.kind,
          formerKinds: kinds,
          without: Object.values(datesOf).flatMap((dates) => dates ?? []),
        },
      ]);
    case 'retractClaim':
    case 'retractArticle': {
      const found = pick(step.do === 'retractClaim' ? await claims() : await articles(), step.which) as Answer;
      return found && judge(step.do === 'retractClaim' ? 'claimRetract' : 'articleRetract', { id: found.id, reason: 'a mistake' });
    }
    case 'undo': {
      const changes = (await world.ask('{ changes(first: 100) { nodes { judgements { id undoneAt } } } }')).changes.nodes;
      const found = pick(
        changes.flatMap((change: Answer) => change.judgements).filter((judgement: Answer) => judgement.undoneAt === null),
        step.which,
      ) as Answer;
      return found && judge('judgementUndo', { id: found.id });
    }
    case 'resolve': {
      const found = pick((await world.ask('{ contradictions(first: 100) { nodes { id } } }')).contradictions.nodes, step.which) as Answer;
      return found && judge('contradictionResolve', { id: found.id, resolution: 'both' });
    }
    case 'ingest': {
      const { text, author, mode } = step;
      const claimsJsonl = jsonlOf(step.claims.map(({ article: _, ...record }) => record as JsonRecord));
      return judge('articleIngest', { text, authors: author === undefined ? undefined : [author], claimsJsonl, mode });
    }
    case 'decide': {
      const proposals = (await world.ask('{ proposals(first: 100) { nodes { id items { id kind } } } }')).proposals.nodes;
      const found = pick(proposals, step.which) as Answer;
      const item = found === undefined || step.item === undefined ? undefined : (pick(found.items, step.item) as Answer);
      if (item === undefined) return found && judge('proposalDecide', { id: found.id, all: step.decision });
      const instead = step.decision === 'ACCEPT' && item.kind === 'ENTITY' && step.instead !== undefined ? { useEntity: { slug: step.instead } } : {};
      return judge('proposalDecide', { id: found.id, items: [{ item: item.id, decision: step.decision, ...instead }] });
    }
    case 'merge':
    case 'unmerge': {
      const [a, b] = step.pair.map((slug) => ({ slug }));
      return judge(step.do === 'merge' ? 'entityMerge' : 'entityUnmerge', { a, b, ...(step.do === 'merge' && { verdict: step.verdict }) });
    }
  }
}

const recordsAdded = new WeakMap<World, readonly JsonRecord[]>();

/** Takes all steps; gives the moments at which the graph learned something, with what `look` saw at each. */
export async function play<T>(
  world: World,
  steps: readonly Step[],
  look: () => Promise<T>,
): Promise<readonly { readonly at: string; readonly seen: T; readonly step: Step }[]> {
  const moments: { at: string; seen: T; step: Step }[] = [];
  let before = '';
  for (const step of steps) {
    await take(world, step);
    if (step.do === 'add') recordsAdded.set(world, [...(recordsAdded.get(world) ?? []), ...step.records.filter((record) => record.type === 'claim')]);
    const { at } = await world.store.latestChange();
    if (at !== before) moments.push({ at, seen: await look(), step });
    before = at;
  }
  return moments;
}
