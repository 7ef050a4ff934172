import { createHash } from 'node:crypto';
import { foldName } from './names.js';

/** Words in a shingle, and hashes in a signature. */
const shingleLength = 5;
const signatureLength = 64;

/** Signatures that agree in this share of their hashes are of near-duplicate texts. */
export const nearDuplicateFrom = 0.7;

/**
 * The MinHash signature of a text's word shingles (Broder, "On the resemblance and containment of documents", 1997): the
 * share of equal places of two signatures estimates how much of the texts is the same. A text too short for that has one
 * place, for all of its words.
 */
export function textSignature(text: string): readonly string[] {
  const words = foldName(text).split(' ');
  if (words.length < shingleLength * 4) return [createHash('sha256').update(words.join(' ')).digest('hex')];
  const least = new Array<number>(signatureLength).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at + shingleLength <= words.length; at++) {
    const digest = createHash('sha256')
      .update(words.slice(at, at + shingleLength).join(' '))
      .digest();
    const [a, b] = [digest.readUInt32LE(0), digest.readUInt32LE(4) | 1];
    // Two independent hashes give as many as are wanted (Kirsch and Mitzenmacher 2006).
    for (let place = 0; place < signatureLength; place++) {
      const hash = (a + Math.imul(place, b)) >>> 0;
      if (hash < (least[place] as number)) least[place] = hash;
    }
  }
  return least.map((hash) => hash.toString(36));
}

export function resemblance(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  return length === 0 ? 0 : a.filter((hash, place) => hash === b[place]).length / length;
}
