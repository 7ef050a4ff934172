import type { Role } from '../api/schema-types.js';

export const roleWords: Readonly<Record<Role, string>> = { READER: 'reader', CONTRIBUTOR: 'contributor', EDITOR: 'editor' };
