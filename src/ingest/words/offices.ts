/** A title before a name, and what it says of whoever bears it. */
interface Office {
  /** As texts write it, in lower case. */
  readonly words: string;
  /** The offices of tenures that it may mean; empty where the graph is not asked. */
  readonly tenures: readonly string[];
  /** Those that it means where nobody held any of the first: a leader is the head of the ruling party, or else the president. */
  readonly otherwise?: readonly string[];
  readonly isPolitical: boolean;
}

const political = (words: string, ...tenures: readonly string[]): Office => ({ words, tenures, isPolitical: true });
const other = (words: string): Office => ({ words, tenures: [], isPolitical: false });

const offices: readonly Office[] = [
  political('president', 'President', 'Acting President', 'Transitional President'),
  political('vice president'),
  political('prime minister', 'Prime Minister', 'Premier', 'Transitional Prime Minister'),
  political('deputy prime minister'),
  political('premier', 'Premier', 'Prime Minister'),
  political('chancellor', 'Chancellor'),
  political('foreign minister', 'Foreign Minister'),
  political('minister of foreign affairs', 'Foreign Minister'),
  political('deputy foreign minister'),
  political('foreign secretary'),
  political('defense minister'),
  political('defence minister'),
  political('defense secretary'),
  political('defence secretary'),
  political('finance minister'),
  political('interior minister'),
  political('minister'),
  political('secretary of state', 'Secretary of State'),
  political('secretary of defense'),
  political('secretary'),
  political('secretary general', 'Secretary General', 'Secretary-General'),
  political('secretary-general', 'Secretary-General', 'Secretary General'),
  political('general secretary', 'General Secretary of the Communist Party', 'General Secretary of the Socialist Unity Party'),
  {
    ...political(
      'leader',
      'General Secretary of the Communist Party',
      'First Secretary of the Communist Party',
      'Chairman of the Communist Party',
      'Supreme Leader',
      'Leader of the Revolution',
    ),
    otherwise: ['President', 'Prime Minister', 'Premier', 'Chancellor'],
  },
  political('supreme leader', 'Supreme Leader'),
  political('king', 'King'),
  political('queen', 'Queen'),
  political('emperor', 'Emperor'),
  political('empress', 'Empress'),
  political('tsar', 'Tsar'),
  political('czar', 'Tsar'),
  political('shah', 'Shah'),
  political('sultan', 'Sultan'),
  political('emir', 'Emir'),
  political('pope', 'Pope'),
  political('crown prince'),
  political('senator'),
  political('sen.'),
  political('representative'),
  political('rep.'),
  political('congressman'),
  political('congresswoman'),
  political('governor'),
  political('gov.'),
  political('mayor'),
  political('president-elect'),
  political('presidents'),
  political('prime ministers'),
  political('foreign ministers'),
  political('deputy secretary'),
  political('deputy secretary of state'),
  political('assistant secretary'),
  political('assistant secretary of state'),
  political('under secretary'),
  political('attorney general'),
  political('first secretary'),
  political('speaker'),
  political('high representative'),
  political('commissioner'),
  political('human rights commissioner'),
  political('national security adviser'),
  political('national security advisor'),
  other('ambassador'),
  other('envoy'),
  other('special envoy'),
  other('spokesman'),
  other('spokeswoman'),
  other('spokesperson'),
  other('chairman'),
  other('chairwoman'),
  other('judge'),
  other('justice'),
  other('first lady'),
  other('deputy'),
  other('director'),
  other('general'),
  other('gen.'),
  other('colonel'),
  other('col.'),
  other('admiral'),
  other('adm.'),
  other('captain'),
  other('commander'),
  other('lieutenant general'),
  other('major general'),
  other('sheikh'),
  other('ayatollah'),
  other('archbishop'),
  other('professor'),
  other('prof.'),
  other('dr'),
  other('dr.'),
  other('mr'),
  other('mr.'),
  other('mrs'),
  other('mrs.'),
  other('ms'),
  other('ms.'),
  other('sir'),
  other('lord'),
];

const byWords: ReadonlyMap<string, Office> = new Map(offices.map((office) => [office.words, office]));

/** Words in the longest title. */
export const officeWordsMax = 4;

/** The office that some words name, in any case: `Prime Minister`, `Sen.`. */
export const officeOf = (words: string): Office | undefined => byWords.get(words.toLowerCase().replace(/\s+/g, ' '));
