import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { EntenteError } from '../domain/errors.js';

/** Listens, and gives the address for people's browsers. Rejects with `UNAVAILABLE`, and what to do. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listeningFault(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  return urlOf(host, (server.address() as AddressInfo).port);
}

/** Rejects as `listen` would where one cannot listen there: to be asked before work that would be in vain. */
export async function checkListening(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(listeningFault(error, host, port)));
    probe.listen({ host, port }, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

const everywhereOrHere: readonly string[] = ['127.0.0.1', '::1', '0.0.0.0', '::'];

function urlOf(host: string, port: number): string {
  if (everywhereOrHere.includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function listeningFault(error: Error & { readonly code?: string }, host: string, port: number): EntenteError {
  const said: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is taken: stop the program that has it, or set PORT to another (0 takes a free one)`,
    EACCES: `port ${port} may not be used by this user: set PORT to one above 1023`,
    EADDRNOTAVAIL: `${host} is no address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for every network`,
    ENOTFOUND: `no machine is called ${host}: set HOST to 127.0.0.1, or to 0.0.0.0 for every network`,
  };
  return new EntenteError('UNAVAILABLE', said[error.code ?? ''] ?? `cannot listen on ${host}, port ${port}: ${error.message}`, { cause: error });
}
