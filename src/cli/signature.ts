import { userInfo } from 'node:os';

/** What judgements are signed with that are made on the store itself: the operating system's name of who runs the command. */
export function signature(): string {
  try {
    return userInfo().username || 'cli';
  } catch {
    // In a container, the user may have no name.
    return 'cli';
  }
}
