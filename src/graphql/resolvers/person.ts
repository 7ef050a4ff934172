import type { PersonResolvers } from '../generated/resolver-types.js';
import { personFields } from './entity-fields.js';

export const Person = personFields satisfies PersonResolvers;
