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
  /\b(?:contrary to|far from)\b/i,
];

/** Somebody else's words or view, without a verb of saying: "in Lavrov’s view", "as Lavrov put it", "per Lavrov", "Lavrov: …". */
const voices: readonly RegExp[] = [
  /\b(?:in|to) (?!my |our )(?:[\w.’'-]+ ){1,4}(?:view|opinion|words|telling|eyes|account)\b/i,
  /\bas (?:[\w.’'-]+ ){1,4}(?:puts?|sees?|saw|tells?|told|has|had) it\b/i,
  /\bper \p{Lu}/u,
  /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}:\s/u,
];

/** Whether a sentence says what it says as a fact: it does not ask, suppose, doubt or deny, nor speak with another's voice. */
export const asserts = (sentence: string): boolean => !/\?["”’)]*$/.test(sentence) && ![...doubts, ...voices].some((pattern) => pattern.test(sentence));
