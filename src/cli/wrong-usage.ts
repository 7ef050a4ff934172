/** The command line or a setting is wrong, so that nothing was begun: exit code 2. The message says how to mend it. */
export class WrongUsage extends Error {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'WrongUsage';
  }
}
