/** A slug as it is read: "united states". */
export const spaced = (slug: string): string => slug.replaceAll('-', ' ');
