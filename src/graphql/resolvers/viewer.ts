import type { Role as RoleName } from '../context.js';
import type { QueryResolvers, Role } from '../generated/resolver-types.js';

const roles: Readonly<Record<RoleName, Role>> = { reader: 'READER', contributor: 'CONTRIBUTOR', editor: 'EDITOR' };

export const viewerQueries = {
  viewer: (_, __, { viewer: { name, role } }) => ({ name, role: roles[role] }),
} satisfies QueryResolvers;
