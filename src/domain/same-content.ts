/** Whether two say the same, keys without a value and the order of keys aside. */
export const sameContent = (a: object, b: object): boolean => inOneOrder(a) === inOneOrder(b);

const inOneOrder = (content: object): string =>
  JSON.stringify(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
