import { existsSync, readFileSync } from 'node:fs';
import type { QuadClass } from '../../src/domain/vocabulary.js';

/** A sentence with the event that coders found in it. */
export interface PloverSentence {
  readonly text: string;
  readonly event: string;
  readonly quadClass: QuadClass;
}

interface Row {
  readonly event: string;
  readonly text?: string;
}

/**
 * The quad classes of the CAMEO root codes that the event types come from (01–05, 06–08, 10–13, 14–20), by its conversion
 * table. INVESTIGATE (09) is left out: CAMEO counts it as cooperation, PLOVER does not.
 */
const quadClasses: Readonly<Record<string, QuadClass>> = {
  AGREE: 'VERBAL_COOPERATION',
  CONSULT: 'VERBAL_COOPERATION',
  SUPPORT: 'VERBAL_COOPERATION',
  COOPERATE: 'MATERIAL_COOPERATION',
  AID: 'MATERIAL_COOPERATION',
  CONCEDE: 'MATERIAL_COOPERATION',
  RETREAT: 'MATERIAL_COOPERATION',
  DEMAND: 'VERBAL_CONFLICT',
  DISAPPROVE: 'VERBAL_CONFLICT',
  REJECT: 'VERBAL_CONFLICT',
  THREATEN: 'VERBAL_CONFLICT',
  PROTEST: 'MATERIAL_CONFLICT',
  SANCTION: 'MATERIAL_CONFLICT',
  MOBILIZE: 'MATERIAL_CONFLICT',
  COERCE: 'MATERIAL_CONFLICT',
  ASSAULT: 'MATERIAL_CONFLICT',
  FIGHT: 'MATERIAL_CONFLICT',
};

/** The sentences of the file that have an event with a quad class; empty where there is no file. */
export function readPlover(path: string): readonly PloverSentence[] {
  if (!existsSync(path)) return [];
  const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[];
  return rows.flatMap(({ event, text }) => {
    const quadClass = quadClasses[event];
    return quadClass === undefined || text === undefined ? [] : [{ text, event, quadClass }];
  });
}
