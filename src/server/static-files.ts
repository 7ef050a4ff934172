import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './serve-routes.js';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Already compressed; once more would cost time and save nothing. */
const compressedTypes: readonly string[] = ['image/png', 'font/woff2'];

type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it is sent; each encoding is made when first asked for, and kept. */
export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly bytesIn: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The files of a folder and those below it, by their path within it, with slashes; empty where there is no such folder. Only
 * these can ever be served, whatever path is asked for.
 */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const entries = readdirOrNothing(folder).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        staticFile(readFileSync(path), extname(path)),
      ];
    }),
  );
}

function readdirOrNothing(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

/** A file from its content. */
function staticFile(content: Uint8Array<ArrayBuffer>, extension: string): StaticFile {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    type: contentTypes[extension] ?? 'application/octet-stream',
    // Weak, because it is one for all encodings.
    etag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    bytesIn: (encoding) => {
      const bytes = made.get(encoding) ?? compress[encoding](content);
      made.set(encoding, bytes);
      return bytes;
    },
  };
}

const compress: Readonly<Record<Encoding, (content: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>>> = {
  // Quality 11 takes seconds for the editor's megabytes, to save a tenth.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gzip: (content) => promisify(gzip)(content),
  identity: async (content) => content,
};

/** Sends a file, compressed as the client likes it best; 304 where it has it already. */
export async function sendFile(file: StaticFile, request: Headers, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const all = { ...headers, 'content-type': file.type, etag: file.etag, vary: 'Accept-Encoding' };
  if (request.get('if-none-match')?.includes(file.etag)) return { status: 304, headers: all, body: null };
  const encoding = compressedTypes.includes(file.type) ? 'identity' : bestEncoding(request.get('accept-encoding') ?? '');
  const body = await file.bytesIn(encoding);
  const length = { 'content-length': String(body.byteLength) };
  return { status: 200, headers: { ...all, ...length, ...(encoding !== 'identity' && { 'content-encoding': encoding }) }, body };
}

function bestEncoding(accepted: string): Encoding {
  const names = accepted
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding)) ?? 'identity';
}
