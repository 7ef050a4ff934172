/** A side that an issue can be on, with its sign, so that colour is never alone in telling it. */
export interface Side {
  readonly side: 'agree' | 'mixed' | 'disagree';
  readonly sign: string;
  readonly title: string;
  /** Of the colours of cooperation and conflict. */
  readonly look: 'for' | 'mixed' | 'against';
}

/** Every side, in the order in which they are shown. */
export const sides: readonly Side[] = [
  { side: 'agree', sign: '+', title: 'What joins them', look: 'for' },
  { side: 'mixed', sign: '±', title: 'What does both', look: 'mixed' },
  { side: 'disagree', sign: '−', title: 'What divides them', look: 'against' },
];
