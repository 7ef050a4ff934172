import type { Span } from '../../domain/quote.js';
import { startsUpper } from './letters.js';
import type { Token } from './tokens.js';

/** Words that stand inside names: `Staffan de Mistura`. */
const particles: ReadonlySet<string> = new Set([
  'de',
  'di',
  'da',
  'del',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'ul',
  'ben',
  'abu',
]);

/** After these words "of", "for", "on", "and" and "the" may belong to a name: `Organisation for the Prohibition of Chemical Weapons`. */
export const bodies =
  /^(?:Organi[sz]ation|Ministry|Department|Bureau|Office|Committee|Council|Commission|Agency|Centre|Center|Institute|University|Bank|Court|Treaty|Convention|Agreement|Protocol|Memorandum|Declaration|Charter|Association|Federation|Union|League|Board|Fund|Forum|Academy|School|House|Party|Front|Movement|Republic|Kingdom|State|Islamic|Act|Pact|Chamber|Society|Foundation|Army|Forces?|Service|Community|Conference|Initiative|Covenant|Summit|Battle|Siege|Gulf|Bay|Sea|Strait|Strip|Isle|Cape|Province|Governorate|City|Church|Order|Campaign|Alliance|Coalition|Group|Network|Delegation|Embassy|Port|Peace|Observatory|Authority|Mission|Tribunal|Programme|Program|Secretariat|Panel)$/;

const connectors: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'the', 'to', 'in', 'against']);
const closeConnectors: ReadonlySet<string> = new Set(['of']);

/** Capitalised words that are no names. */
const noName =
  /^(?:I|I'm|Mr|Mrs|Ms|Dr|The|A|An|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|GMT|UTC|AM|PM|OK|No|Yes|Today|Yesterday|Tomorrow|And|But|Or|In|On|At|Of|For|With|To|From|By|As|If|It|Its|He|She|They|We|You|This|That|These|Those|There|While|When|After|Before|Both|However|Also|Not|Photo|Image|Read|See|According|Despite|Although|Following|During|Since|Until|Earlier|Later|Meanwhile|Former|Chargé|Consul|Resident)$/i;

/** Words that open sentences before names of all kinds: "Most Americans". */
const opener =
  /^(?:Most|Many|Some|Few|All|Several|Every|Each|Any|Other|Another|Such|More|Only|Even|Now|Then|Here|Like|Unlike|Under|Over|Between|Among|Without|Within|Recently|Last|Next|Two|Three|Four|Five|Perhaps|Maybe|Indeed|Instead|Still|Yet|So|Because|Once|What|Who|Why|How|Which|Where|His|Her|Their|Our|My|Your|Former|Late|Young|Ordinary|Senior|Top|Today's|Modern|Good|Poor)$/;

/**
 * Runs of capitalised words that may be names, as spans: found by the tagger's proper nouns, and by capitals that no
 * beginning of a sentence explains.
 */
export function nameRunsOf(tokens: readonly Token[]): readonly Span[] {
  const runs: Span[] = [];
  for (let index = 0; index < tokens.length; ) {
    const end = runEnd(tokens, index);
    const [first, last] = [tokens[index], tokens[end - 1]];
    if (end > index && first && last) runs.push({ start: first.start, end: last.end });
    index = Math.max(end, index + 1);
  }
  return runs;
}

function runEnd(tokens: readonly Token[], start: number): number {
  // `al-Zarqawi` begins with its article.
  const article = /^(?:al|el)$/.test(tokens[start]?.text ?? '') ? afterParticles(tokens, start) : undefined;
  if (article === undefined && !opensName(tokens, start)) return start;
  let end = article ?? start + 1;
  for (;;) {
    const next = continuation(tokens, start, end);
    if (next === undefined) return end;
    end = next;
  }
}

/** Where the run goes on to, if it does: over a name's word, a hyphen, a particle, a connector. */
function continuation(tokens: readonly Token[], start: number, end: number): number | undefined {
  if (isNameWord(tokens[end], tokens[end - 1])) return end + 1;
  if (/^[-‐‑–/&]$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end && isNameWord(tokens[end + 1])) return end + 2;
  const word = tokens[end]?.text ?? '';
  if (particles.has(word)) return afterParticles(tokens, end);
  const allowed = tokens.slice(start, end).some(({ text }) => bodies.test(text)) ? connectors : closeConnectors;
  if (!allowed.has(word)) return undefined;
  const after = tokens[end + 1]?.text === 'the' && word !== 'and' ? end + 2 : end + 1;
  return isNameWord(tokens[after]) && (word !== 'in' || bodies.test(tokens[start]?.text ?? '')) ? after + 1 : undefined;
}

function afterParticles(tokens: readonly Token[], at: number): number | undefined {
  let index = at;
  while (particles.has(tokens[index]?.text ?? '') || /^[-‐‑]$/.test(tokens[index]?.text ?? '')) index++;
  return isNameWord(tokens[index]) ? index + 1 : undefined;
}

function opensName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!isNameWord(token)) return false;
  const isFirst = index === 0 || /^["“‘'(•:—–-]$/.test(tokens[index - 1]?.text ?? '');
  if (isFirst && opener.test(token?.text ?? '')) return false;
  // At the start of a sentence every word has a capital: there the tagger decides.
  return !isFirst || token?.tag === 'PROPN' || (isNameWord(tokens[index + 1]) && /^(?:ADJ|NOUN)$/.test(token?.tag ?? ''));
}

function isNameWord(token: Token | undefined, before?: Token): boolean {
  if (token === undefined) return false;
  if (before !== undefined && /^\d{1,4}$/.test(token.text)) return /^(?:Resolution|Article|Group|Chapter|Council|Agenda|Flight)$/.test(before.text);
  return startsUpper(token.text) && !/[$€£]/.test(token.text) && !noName.test(token.text) && /\p{L}/u.test(token.text);
}
