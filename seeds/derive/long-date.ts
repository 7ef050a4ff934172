const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `7 May 2012` gives `2012-05-07`, `April 2018` gives `2018-04`, `1997` stays; anything else gives `undefined`. */
export function parseDay(text: string): string | undefined {
  const match = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2,}) )?(\d{4})$/.exec(text.trim());
  if (match === null) return undefined;
  const [, day, monthName, year] = match;
  if (monthName === undefined) return year;
  const month = months.findIndex((name) => name === monthName || name.slice(0, 3) === monthName) + 1;
  if (month === 0) return undefined;
  return [year, twoDigits(month), ...(day === undefined ? [] : [twoDigits(Number(day))])].join('-');
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
