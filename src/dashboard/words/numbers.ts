const format = new Intl.NumberFormat('en');

/** With thousands set off: "1,340". */
export const numberWords = (value: number): string => format.format(value);

/** "1 claim", "1,340 claims". */
export const countWords = (count: number, one: string, many = `${one}s`): string => `${numberWords(count)} ${count === 1 ? one : many}`;

/** A sentence that was written with plain numbers, its counts with thousands set off: "1,135 claims added"; years stay as they are. */
export const countsSetOff = (sentence: string): string =>
  sentence.replace(/\b\d{4,}(?= (?:entities|articles|claims|pieces|judgements|items)\b)/g, (digits) => numberWords(Number(digits)));

/** With its sign, and a real minus: "+2", "−1.5", "0". */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
}
