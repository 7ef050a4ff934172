import nlp from 'compromise';
import type { EntityKind } from '../../domain/kinds.js';
import { foldName } from '../../domain/names.js';
import type { Span } from '../../domain/quote.js';
import { officeOf } from '../words/offices.js';
import { isStateName } from '../words/state-names.js';

/** What the library takes names for, one vote among others: by folded name, how often as which kind. */
export type LibraryVotes = ReadonlyMap<string, ReadonlyMap<EntityKind, number>>;

/** Sentences that the library is asked about at once: its time grows faster than the text. */
const sentencesAtOnce = 20;

/** Asks the library about some sentences of a text. */
export function libraryVotes(text: string, sentences: readonly Span[]): LibraryVotes {
  const votes = new Map<string, Map<EntityKind, number>>();
  const count = (kind: EntityKind, names: readonly string[]): void => {
    for (const name of names.map((each) => foldName(each.replace(/'s\b/, '')))) {
      const counts = votes.get(name) ?? new Map<EntityKind, number>();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      votes.set(name, counts);
    }
  };
  for (let from = 0; from < sentences.length; from += sentencesAtOnce) {
    const some = sentences.slice(from, from + sentencesAtOnce).map(({ start, end }) => text.slice(start, end).replace(/[’‘]/g, "'"));
    const doc = nlp(some.join('\n\n'));
    count('PERSON', doc.people().out('array') as string[]);
    count('NATION', doc.places().out('array') as string[]);
    count('INSTITUTION', doc.organizations().out('array') as string[]);
  }
  return votes;
}

const agreement =
  /\b(?:Treaty|Agreement|Accords?|Protocol|Convention|Pact|Memorandum|Act|Resolution(?: \d+)?|Charter|Communiqué|Covenant|Final Act|Deal|Framework|Declaration|Document|Constitution)\b/;
const institution =
  /\b(?:Ministry|Department|Institut(?:e|ion)|Council|Party|Union|Organi[sz]ation|Committee|Court|University|College|Agency|Bank|Foundation|Group|Army|Forces?|Parliament|Senate|Congress|Assembly|Association|Commission|Corps|Guard|Service|Bureau|Office|Network|News|Times|Post|Press|Journal|Company|Corporation|Inc|Ltd|Embassy|Board|Front|Movement|Coalition|Alliance|League|House|Cent(?:er|re)|Federation|Brigade|Division|Fund|Forum|Initiative|Mission|Academy|Society|Observatory|Authority|Command|Police|Navy|Administration|Governments?|Conference|Dialogue|Cabinet|School|Church|Museum|Radio|TV|Television|Airlines?|Airways|Legation|Consulate|Partisans|Liberation)\b/;
const issue =
  /\b(?:War|Crisis|Conflict|Dispute|Uprising|Revolution|Spring|Siege|Battle|Question|Affair|Scandal|Genocide|Massacre|Referendum|Elections?|Olympics|Campaign|Operation|Summit|Games|Cup|Plan|Doctrine|Policy)\b/;

const place =
  /\b(?:Province|Governorate|City|Town|Gate|River|Asia|Africa|Europe|America|Sea|Bay|Gulf|Strait|Islands?|Isle|Mount|Mountains?|Valley|Region|Peninsula|Desert|Square|Street|Airport|Coast|Strip|Bank|Heights|Middle East|Balkans|Caucasus|Hills?|Lake|Port|District|County)\b|^(?:(?:(?:North|South|East|West|Northern|Southern|Eastern|Western|Central) )?(?:European|Asian|African|Latin American|Middle Eastern)s?|(?:Northern|Southern|Eastern|Western)|(?:East|West|North|South))$/;

/** What a new name is taken for, and why: its own words first, then its title and surroundings, then the library. */
export interface KindVote {
  /** Cities, regions and rivers have no kind. */
  readonly kind: EntityKind | 'PLACE';
  readonly reason: string;
}

export function voteKind(name: string, titles: readonly string[], before: readonly string[], after: readonly string[], votes: LibraryVotes): KindVote {
  const [title] = titles;
  if (title !== undefined) {
    const political = titles.some((each) => officeOf(each)?.isPolitical);
    return { kind: political ? 'LEADER' : 'PERSON', reason: `title "${title}"` };
  }
  if (agreement.test(name)) return { kind: 'AGREEMENT', reason: 'its last words' };
  if (institution.test(name)) return { kind: 'INSTITUTION', reason: 'its words' };
  if (issue.test(name)) return { kind: 'ISSUE', reason: 'its words' };
  if (isStateName(name)) return { kind: 'NATION', reason: 'the name of a state' };
  if (place.test(name)) return { kind: 'PLACE', reason: 'the name of a place' };
  const most = [...(votes.get(foldName(name)) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  if (most !== undefined) return { kind: most[0] === 'NATION' ? 'PLACE' : most[0], reason: 'its words and place in the sentence' };
  return byShape(name, before, after);
}

const speaks = /^(?:said|says|told|added|argued|argues|wrote|writes|warned|stated|noted|claimed|announced|insisted|replied|explained|who)$/i;

function byShape(name: string, before: readonly string[], after: readonly string[]): KindVote {
  const words = name.split(/\s+/);
  if (/^[\p{Lu}\d&.-]{2,6}$/u.test(name)) return { kind: 'INSTITUTION', reason: 'an abbreviation' };
  if (before.some((word) => /^(?:in|near|across|throughout|of|outside|around|from|into)$/i.test(word)))
    return { kind: 'PLACE', reason: 'a place, by the word before it' };
  if (after.some((word) => speaks.test(word)) && words.length < 4) return { kind: 'PERSON', reason: 'it speaks' };
  return words.length === 2 || words.length === 3 ? { kind: 'PERSON', reason: 'two or three words' } : { kind: 'INSTITUTION', reason: 'one word, or many' };
}
