import type { RelationshipStep } from '../store/rows.js';

/** Reads the relationships of some entities: one statement, whatever their number. */
export type Expand = (entityIds: readonly string[]) => Promise<readonly RelationshipStep[]>;

/** Entities whose relationships one step of a walk reads. */
export const frontierMax = 2_000;

/** Relationships of one entity that a walk follows. */
export const relationshipsEachMax = 500;

/** The end of a relationship that is not `id`. */
export const otherEnd = (relationship: RelationshipStep, id: string): string =>
  relationship.subjectId === id ? relationship.objectId : relationship.subjectId;
