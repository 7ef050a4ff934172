import { slug } from '../../state/parameter.js';

/** The two whose relations are asked about. */
export const questionParameters = { a: slug('united-states'), b: slug('russia') } as const;
