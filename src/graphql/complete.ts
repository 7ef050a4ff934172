import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.js';

/** The fields of a type that its node does not have by itself, so that a resolver must say how to get them. */
type Unresolved<T extends keyof Resolvers & keyof ResolversParentTypes> = Exclude<
  keyof NonNullable<Resolvers[T]>,
  keyof ResolversParentTypes[T] | '__isTypeOf' | '__resolveType'
>;

type Needed<T extends keyof Resolvers & keyof ResolversParentTypes> = NonNullable<Resolvers[T]> &
  Required<Pick<NonNullable<Resolvers[T]>, Unresolved<T> & keyof NonNullable<Resolvers[T]>>>;

type Types = keyof Resolvers & keyof ResolversParentTypes;
type TypesInNeed = { [T in Types]: [Unresolved<T>] extends [never] ? never : T }[Types];

/** Resolvers of which none is missing: a field of the SDL without one does not compile. */
export type CompleteResolvers = { readonly [T in TypesInNeed]: Needed<T> } & { readonly [T in Exclude<Types, TypesInNeed>]?: Resolvers[T] };
