/** What the change log says that somebody did, as it reads after their name. What is not among them stands as it is. */
export const actionWords: Readonly<Record<string, string>> = {
  seed: 'loaded the seeds',
  add: 'added',
  upsert: 'added or changed',
  assert: 'added claims',
  propose: 'proposed',
  decide: 'decided',
  merge: 'judged whether two are one',
  retract: 'took back',
  resolve: 'settled',
  undo: 'undid a judgement',
};
