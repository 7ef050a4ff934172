import { type Command, InvalidArgumentError } from 'commander';
import { isWebAddress } from '../domain/web-address.js';
import { WrongUsage } from './wrong-usage.js';

/** What every command that prints a result takes. */
export interface OutputOptions {
  readonly json?: true;
  readonly verbose?: true;
}

/** Where a command works: on the store itself, or through a running server. */
export interface RemoteOptions {
  readonly url?: string;
  readonly token?: string;
}

/** A running server's GraphQL endpoint, and the token that it is asked with. */
export interface RemoteGraph {
  readonly url: string;
  readonly token?: string | undefined;
}

export function withVerboseOption(command: Command): Command {
  return command.option('--verbose', 'on failure, print what caused it too');
}

export function withOutputOptions(command: Command, json = 'print one JSON document on standard output, and nothing else'): Command {
  return withVerboseOption(command.option('--json', json));
}

export function withRemoteOptions(command: Command): Command {
  return command
    .option('--url <url>', 'work through the running server whose GraphQL endpoint this is, instead of opening the store', webAddress)
    .option('--token <token>', "the server's token to work with (`entente serve` says where the editor token is)");
}

/** The server to work through; `undefined`: open the store. */
export function remoteOf({ url, token }: RemoteOptions): RemoteGraph | undefined {
  if (url !== undefined) return { url, token };
  if (token !== undefined) throw new WrongUsage('--token goes with --url http://…/graphql: give both, or neither');
  return undefined;
}

function webAddress(text: string): string {
  if (isWebAddress(text)) return text;
  throw new InvalidArgumentError('It must be an address like http://127.0.0.1:4000/graphql.');
}
