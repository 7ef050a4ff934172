import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/exchange/jsonl/read-records.js';

const entity = { type: 'entity', kind: 'LEADER', slug: 'vladimir-putin', name: 'Vladimir Putin' };
const article = { type: 'article', key: 'ramon', title: 'Will US-Russia Relations Ever Improve?' };
const claim = { type: 'claim', subject: 'united-states', predicate: 'COOPERATES_WITH', object: 'russia' };

const lines = (...records: readonly unknown[]): string => records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');
const faultOf = (record: unknown) => readRecords(lines(entity, '', record, claim)).faults;

describe('A file of records', () => {
  test('is read with what a record leaves out filled in', () => {
    expect(readRecords(lines(entity, article, claim))).toEqual({
      faults: [],
      records: [
        { line: 1, record: { ...entity, aliases: [] } },
        { line: 2, record: { ...article, authors: [], basedOn: [], publications: [] } },
        { line: 3, record: { ...claim, about: [], authors: [], polarity: 'AFFIRMED', epistemic: 'FACT', method: 'HUMAN', evidence: [] } },
      ],
    });
  });

  test('of the contract’s examples is read', () => {
    const examples = [
      '{"type":"entity","kind":"LEADER","slug":"vladimir-putin","name":"Vladimir Putin","aliases":["Путин",{"name":"Poutine","language":"fr"}],"wikidataId":"Q7747"}',
      `{"type":"article","key":"ramon","title":"Will US-Russia Relations Ever Improve?","authors":["alex-de-ramon"],"publisher":"american-agora","textSha256":"${'0'.repeat(64)}"}`,
      '{"type":"claim","subject":"united-states","predicate":"COOPERATES_WITH","object":"russia","about":["arms-control"],"authors":["alex-de-ramon"],"speakers":["brookings-institution"],"epistemic":"PROPOSAL","article":"ramon","evidence":[{"start":2210,"end":2274}],"summary":"…"}',
    ];
    expect(readRecords(lines(...examples)).faults).toEqual([]);
  });

  test('may end its lines as Windows does, begin with a byte order mark, and have blank lines', () => {
    const { records, faults } = readRecords(`\uFEFF${JSON.stringify(entity)}\r\n\r\n  \n${JSON.stringify(claim)}\r\n`);
    expect(faults).toEqual([]);
    expect(records.map(({ line }) => line)).toEqual([1, 4]);
  });

  test('of nothing has no records', () => {
    expect(readRecords('')).toEqual({ records: [], faults: [] });
  });

  test('accounts for every line that is not blank, in whatever state the lines are', () => {
    const line = fc.oneof(
      fc.constantFrom(entity, article, claim).map((record) => JSON.stringify(record)),
      fc.constantFrom('', '   ', '{', '[]', 'null', '{"type":"entity"}', '{"type":"claim","subject":3}'),
      fc.json(),
      fc.string().filter((text) => !text.includes('\n')),
    );
    fc.assert(
      fc.property(fc.array(line), (all) => {
        const { records, faults } = readRecords(all.join('\n'));
        const accounted = [...records, ...faults].map((each) => each.line).sort((a, b) => a - b);
        expect(accounted).toEqual(all.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1])));
      }),
    );
  });
});

describe('A bad line is left out alone, with its number, field and reason:', () => {
  test.each<[string, unknown, string | undefined, string]>([
    ['no JSON', '{"type":', undefined, 'not JSON: '],
    ['no object', '[1]', undefined, 'a record is a JSON object'],
    ['no type', { kind: 'LEADER', name: 'x' }, 'type', 'type is one of entity, article, claim, judgement, undo, proposal, item, decision, change'],
    ['an unknown type', { ...entity, type: 'person' }, 'type', 'type is one of entity, article, claim, judgement, undo, proposal, item, decision, change'],
    ['no name', { ...entity, name: undefined }, 'name', 'it is missing'],
    ['a blank name', { ...entity, name: ' ' }, 'name', 'it is empty'],
    ['a name that is no text', { ...entity, name: 7 }, 'name', 'text is expected'],
    ['an unknown kind', { ...entity, kind: 'KING' }, 'kind', 'one of LEADER, PERSON, NATION, INSTITUTION, ISSUE, AGREEMENT is expected'],
    ['an id that the graph never gives', { ...entity, id: 'putin' }, 'id', 'leave it out, or give a slug'],
    ['an unknown key', { ...entity, colour: 'red' }, 'colour', 'unknown key "colour"'],
    ['a misspelt key in place of a needed one', { type: 'entity', kind: 'LEADER', nmae: 'x' }, 'nmae', 'unknown key "nmae"'],
    ['a bad date', { ...entity, bornOn: '1952-13' }, 'bornOn', 'invalid date "1952-13": write 1991, 1991-12 or 1991-12-25'],
    ['a day that is not in the calendar', { ...claim, validFrom: '1991-02-29' }, 'validFrom', 'invalid date "1991-02-29"'],
    ['a bad Wikidata id', { ...entity, wikidataId: '7747' }, 'wikidataId', 'a Wikidata id looks like Q7747'],
    ['a bad country code', { ...entity, isoAlpha2: 'us' }, 'isoAlpha2', 'two capital letters'],
    ['an alias that is no name', { ...entity, aliases: ['Putin', 7] }, 'aliases.1', 'write a name, or {"name", "language"'],
    ['an unknown key of an alias', { ...entity, aliases: [{ name: 'x', lang: 'fr' }] }, 'aliases.0.lang', 'unknown key "lang"'],
    ['a bad date of an alias', { ...entity, aliases: [{ name: 'x', from: 'then' }] }, 'aliases.0.from', 'invalid date "then"'],
    ['an article that nothing tells from others', { type: 'article', note: 'x' }, 'title', 'an article is known by its text, textSha256, url or title'],
    ['an address that is none', { ...article, url: 'ftp://example.org' }, 'url', 'a web address starts with http:// or https://'],
    ['a bad digest', { ...article, textSha256: 'ABC' }, 'textSha256', '64 lower-case hex digits'],
    ['a bad author', { ...article, authors: ['x', {}] }, 'authors.1', 'write a slug or name, or {"id"|"slug"|"name"|"wikidataId": …}'],
    ['no subject', { ...claim, subject: undefined }, 'subject', 'write a slug or name'],
    ['a reference in two ways at once', { ...claim, subject: { slug: 'x', name: 'y' } }, 'subject', 'write a slug or name'],
    ['an unknown predicate', { ...claim, predicate: 'LOVES' }, 'predicate', 'one of HOLDS_OFFICE, MEMBER_OF'],
    ['a stance beyond the scale', { ...claim, stance: 4 }, 'stance', 'at most 3'],
    ['half a stance', { ...claim, stance: 0.5 }, 'stance', 'a whole number is expected'],
    ['too much confidence', { ...claim, confidence: 2 }, 'confidence', 'at most 1'],
    ['an unknown polarity', { ...claim, polarity: 'MAYBE' }, 'polarity', 'one of AFFIRMED, DENIED is expected'],
    ['an unknown epistemic level', { ...claim, epistemic: 'RUMOUR' }, 'epistemic', 'one of FACT, REPORTED, OPINION, PREDICTION, PROPOSAL is expected'],
    ['an unknown method', { ...claim, method: 'GUESS' }, 'method', 'one of HUMAN, RULE, MODEL, IMPORT is expected'],
    ['a bad offset', { ...claim, evidence: [{ start: -1, end: 5 }] }, 'evidence.0.start', 'at least 0 is expected'],
    ['an unknown key of evidence', { ...claim, evidence: [{ start: 1, end: 5, page: 3 }] }, 'evidence.0.page', 'unknown key "page"'],
    ['too many issues', { ...claim, about: Array(101).fill('syria') }, 'about', 'at most 100 items'],
  ])('%s', (_, record, field, message) => {
    expect(faultOf(record)).toEqual([{ line: 3, field, code: 'INVALID', message: expect.stringContaining(message) }]);
    expect(readRecords(lines(entity, '', record, claim)).records.map(({ line }) => line)).toEqual([1, 4]);
  });
});

describe('The seeds', () => {
  const files = readdirSync('seeds').filter((file) => file.endsWith('.jsonl'));
  test.each(files)('in %s have no bad line', (file) => {
    expect(readRecords(readFileSync(`seeds/${file}`, 'utf8')).faults).toEqual([]);
  });
});
