import type { EntityKind, Predicate, QuadClass } from '../api/schema-types.js';

/** What a file of the network holds: entities where they stand, and every relation by itself. */
export interface Network {
  readonly entities: readonly {
    readonly slug: string;
    readonly name: string;
    readonly kind: EntityKind;
    readonly x: number;
    readonly y: number;
    readonly colour: string;
  }[];
  readonly relations: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly predicate: Predicate;
    readonly claimCount: number;
    readonly denialCount?: number;
    readonly quadClass?: QuadClass | null;
    readonly sourceCount?: number;
    readonly contested?: boolean;
    readonly validFrom?: string | null;
    readonly validTo?: string | null;
  }[];
}
