import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../src/domain/kinds.js';
import type { Span } from '../../src/domain/quote.js';
import type { WantedMention } from '../measures/mentions.js';
import { readJsonLines } from './json-lines.js';

/** A document of re3d: its names, and all its other marks ("this terrorist group"), which are no fault to find. */
export interface Re3dDocument {
  readonly text: string;
  readonly names: readonly WantedMention[];
  readonly others: readonly Span[];
}

interface EntityRow {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** What its types are among ours. Of places only states have a kind here, which the caller has to tell. */
const kindsOfTypes: Readonly<Record<string, readonly EntityKind[]>> = {
  Person: ['LEADER', 'PERSON'],
  Organisation: ['INSTITUTION', 'NATION'],
  Nationality: ['NATION'],
  Location: [],
};

const beforeNames = /^(?:the|a|an|this|that|these|those|their|our|its|his|her)\s+/i;
/** Marks that are left when the article is taken away, or that are a pronoun or a month, are no names. */
const noNames = /^(?:the|may|we|i|he|she|it|they|us|our|their|his|her|who|which|you|them|him)$/i;

/** The documents of every folder; empty where there are none. `isState` tells which places are states. */
export function readRe3d(folder: string, isState: (name: string) => boolean): readonly Re3dDocument[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const entities = readJsonLines<EntityRow>(join(folder, name, 'entities.json'));
    const documents = readJsonLines<{ readonly _id: string; readonly text: string }>(join(folder, name, 'documents.json'));
    return documents.map(({ _id, text }) =>
      documentOf(
        text,
        entities.filter(({ documentId }) => documentId === _id),
        isState,
      ),
    );
  });
}

function documentOf(text: string, rows: readonly EntityRow[], isState: (name: string) => boolean): Re3dDocument {
  const typed = rows.filter(({ type }) => type in kindsOfTypes);
  const names = typed.flatMap((row) => {
    const words = text.slice(row.begin, row.end).trimEnd();
    const skipped = beforeNames.exec(words)?.[0].length ?? 0;
    const name = words.slice(skipped);
    if (!/^\p{Lu}/u.test(name) || noNames.test(name)) return [];
    const kinds = row.type === 'Location' && isState(name) ? (['NATION'] as const) : (kindsOfTypes[row.type] ?? []);
    return [{ start: row.begin + skipped, end: row.begin + words.length, kinds }];
  });
  return { text, names: merged(names), others: rows.map(({ begin, end }) => ({ start: begin, end })) };
}

/** Marks of the same words are one name, of any of their types. */
function merged(names: readonly WantedMention[]): readonly WantedMention[] {
  const byPlace = new Map<string, WantedMention>();
  for (const name of names) {
    const key = `${name.start} ${name.end}`;
    byPlace.set(key, { ...name, kinds: [...new Set([...(byPlace.get(key)?.kinds ?? []), ...name.kinds])] });
  }
  return [...byPlace.values()];
}
