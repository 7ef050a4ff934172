import type { ClaimDraft } from '../../domain/claim.js';
import { claimFaults } from '../../domain/claim-rules.js';
import { predicates } from '../../domain/vocabulary.js';
import { type VerbGroup, verbGroupAt } from './clause.js';
import type { Actor, SentenceView } from './sentence-view.js';
import { subjectsBefore, widest } from './subjects.js';
import { nounRules, type VerbRule, verbRules } from './verbs.js';

/** Subject, verb and object of our list, as a sentence has them. */
export interface RuleMatch {
  readonly rule: VerbRule;
  readonly group: VerbGroup;
  readonly subject: Actor;
  readonly object: Actor;
}

/** Every statement of a sentence that a rule fits: active or passive, several subjects and objects one by one. */
export function matchRules(view: SentenceView): readonly RuleMatch[] {
  return view.tokens.flatMap((_, verb) => {
    const subjects = subjectsBefore(view, verb);
    const group = subjects.length === 0 ? undefined : verbGroupAt(view.tokens, verb);
    return group === undefined ? [] : matchesOf(view, subjects, group);
  });
}

function matchesOf(view: SentenceView, subjects: readonly Actor[], group: VerbGroup): readonly RuleMatch[] {
  for (const { rule, at } of rulesAt(view, group)) {
    const objects = objectsAt(view, at, rule);
    const pairs = subjects.flatMap((subject) => objects.map((object) => (group.isPassive ? { subject: object, object: subject } : { subject, object })));
    const matches = pairs.filter((pair) => mayJoin(rule, pair)).map((pair) => ({ rule, group, ...pair }));
    if (matches.length > 0) return matches;
  }
  return together(view, subjects, group);
}

/** The rules of a verb, with the token at which their object begins. */
function rulesAt({ tokens }: SentenceView, group: VerbGroup): readonly { readonly rule: VerbRule; readonly at: number }[] {
  const skipAdverb = tokens[group.next]?.tag === 'ADV' ? group.next + 1 : group.next;
  if (group.isPassive)
    return tokens[skipAdverb]?.text === 'by'
      ? (verbRules[group.lemma] ?? []).filter(({ particle }) => particle === '').map((rule) => ({ rule, at: skipAdverb + 1 }))
      : [];
  const direct = (verbRules[group.lemma] ?? []).flatMap((rule) =>
    rule.particle === '' ? [{ rule, at: group.next }] : tokens[skipAdverb]?.text === rule.particle ? [{ rule, at: skipAdverb + 1 }] : [],
  );
  const nouns = nounRules.flatMap((rule) => {
    if (!rule.verbs.includes(group.lemma)) return [];
    const particle = tokens.findIndex(({ text }, index) => index >= group.next && index < group.next + 5 && text === rule.particle);
    const between = tokens.slice(group.next, particle).map(({ text }) => text.toLowerCase());
    return particle >= 0 && rule.noun.test(between.join(' ')) ? [{ rule, at: particle + 1 }] : [];
  });
  return [...nouns, ...direct];
}

/** The actor that begins at a token, with one that "and" joins to it. */
function objectsAt({ tokens, actors }: SentenceView, at: number, rule: VerbRule): readonly Actor[] {
  const object = widest(actors.filter(({ first }) => first === at || (first === at + 1 && tokens[at]?.tag === 'DET')));
  if (object === undefined || !standsAlone(tokens, object, rule)) return [];
  if (tokens[object.after]?.text !== 'and') return [object];
  return [object, ...objectsAt({ tokens, actors }, object.after + 1, rule)];
}

/** "opposed US sanctions" is not about the United States; "criticized Russia’s invasion" is about Russia, or what it did. */
function standsAlone(tokens: SentenceView['tokens'], { after, kind }: Actor, { predicate }: VerbRule): boolean {
  const next = tokens[after];
  if (next === undefined) return true;
  if (/^['’]s?$/.test(next.text)) return predicate === 'CRITICIZES' || predicate === 'PRAISES';
  if (/^[-‐‑]$/.test(next.text)) return false;
  if (kind === 'ISSUE') return true;
  return !(kind === 'LEADER' || kind === 'PERSON' ? /^(?:NOUN|PROPN)$/ : /^(?:NOUN|PROPN|ADJ)$/).test(next.tag);
}

/** "Bush and Putin met in Moscow": between two subjects of a verb that needs no object. */
function together({ tokens }: SentenceView, [one, other, ...more]: readonly Actor[], group: VerbGroup): readonly RuleMatch[] {
  const rule = (verbRules[group.lemma] ?? []).find(({ predicate, particle }) => predicates[predicate].symmetric && particle === 'with');
  const ends = !/^(?:DET|NOUN|PROPN|ADJ|PRON|VERB)$/.test(tokens[group.next]?.tag ?? '');
  if (rule === undefined || one === undefined || other === undefined || more.length > 0 || group.isPassive || !ends) return [];
  return mayJoin(rule, { subject: one, object: other }) ? [{ rule, group, subject: one, object: other }] : [];
}

const mayJoin = (rule: VerbRule, { subject, object }: { readonly subject: Actor; readonly object: Actor }): boolean =>
  claimFaults(bareClaim(rule, subject, object), { subjectKind: subject.kind, objectKind: object.kind, aboutKinds: [] }).length === 0;

/** What the vocabulary needs to know to say whether a claim may be. */
const bareClaim = ({ predicate, stance }: VerbRule, subject: Actor, object: Actor): ClaimDraft => ({
  subjectId: subject.entityId,
  predicate,
  objectId: object.entityId,
  aboutIds: [],
  authorIds: [],
  speakerIds: [],
  stance: predicate === 'TAKES_POSITION_ON' ? stance : undefined,
  polarity: 'AFFIRMED',
  epistemic: 'FACT',
  method: 'RULE',
  evidence: [],
});
