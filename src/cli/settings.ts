import { type Config, readConfig } from '../config.js';
import { WrongUsage } from './wrong-usage.js';

/** The settings of the environment; a bad one is wrong usage, and the message has every fault. */
export function readSettings(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
