/** Names that the graph may know for one thing alone, and that English texts use for others too, folded. */
const namesOfManyThings: ReadonlySet<string> = new Set([
  'georgia',
  'jordan',
  'chad',
  'congo',
  'korea',
  'guinea',
  'micronesia',
  'macedonia',
  'house of representatives',
  'senate',
]);

/** Bodies that many states have under the same name, folded. */
const bodiesOfManyStates =
  /^(?:the )?(?:congress|senate|house of representatives|parliament|national assembly|national security council|supreme court|constitutional court|central bank|cabinet|(?:foreign|defen[cs]e|finance|interior|justice) ministry|ministry of .*|department of .*|state department)$/;

export const isSharedName = (folded: string): boolean => namesOfManyThings.has(folded);

export const isSharedBody = (folded: string): boolean => bodiesOfManyStates.test(folded);
