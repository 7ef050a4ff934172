import { slugify } from '../../domain/names.js';
import { demonymSlugs } from './demonyms.js';

const states: ReadonlySet<string> = new Set(demonymSlugs);

/** Words that a state bears in its name, and hardly any city or region. */
const stateWords = /\b(?:Republic|Kingdom|Emirates?|Sultanate|Principality|Caliphate|Empire|Reich)\b/;

/** Whether a name is that of a state, present or past: one of the table of demonyms, or one that calls itself so. */
export const isStateName = (name: string): boolean => states.has(slugify(name)) || (stateWords.test(name) && !/\bAutonomous\b/.test(name));
