import type { Epistemic } from '../api/schema-types.js';

/** With what certainty it is said, as a mark on a claim. */
export const epistemicWords: Readonly<Record<Epistemic, string>> = {
  FACT: 'stated as fact',
  REPORTED: 'reported',
  OPINION: 'opinion',
  PREDICTION: 'prediction',
  PROPOSAL: 'proposal',
};

export const certainties = Object.keys(epistemicWords) as readonly Epistemic[];
