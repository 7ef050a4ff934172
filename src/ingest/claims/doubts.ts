/** Words by which a sentence supposes, doubts or denies what it says, wherever they stand in it. */
const doubts: readonly RegExp[] = [
  /\b(?:if|whether|unless|suppose|imagine|den(?:y|ies|ied)|doubts?|doubted|doubtful|possib(?:le|ly|ility)|rumou?rs?|allegedly|reportedly|supposedly|purportedly)\b/i,
  /\b(?:no one|nobody|none|neither|nor)\b/i,
  /\b(?:fake|false|falsely|falsehoods?|untrue|incorrect|incorrectly|inaccurate|mistaken|mistakenly|wrongly|erroneous|erroneously|baseless|groundless|unfounded)\b/i,
  /\b(?:unlikely|unproven|unclear|uncertain|implausible|inconceivable|myths?|hoax|fabricat\w+|a lie)\b/i,
  /\b(?:no|not any|little|without) (?:\w+ )?(?:evidence|proof|signs?|indications?|truth|basis)\b/i,
  /\b(?:not|n['’]t|never) (?:\w+ )?(?:think|believe|expect|say|mean|true|the case|certain|clear)\b/i,
  /\b(?:claims?|allegations?|accusations?|assertions?|suggestions?|insinuations?|ideas?|notions?|beliefs?|charges?) that\b/i,
  /\b(?:refut|disput|disprov|debunk|rebut|reject|dismiss)\w* that\b/i,
];

/** Whether a sentence says what it says as a fact: it does not ask, suppose, doubt or deny. */
export const asserts = (sentence: string): boolean => !/\?["”’)]*$/.test(sentence) && !doubts.some((doubt) => doubt.test(sentence));
