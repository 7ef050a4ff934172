import { signal } from '@preact/signals';
import { tabStore } from '../state/stores.js';

const key = 'entente token';

/** The token of a contributor or editor, for this tab and until it is closed; `''` without one. */
export const token = signal(tabStore.getItem(key) ?? '');

export function keepToken(value: string): void {
  token.value = value;
  if (value === '') tabStore.removeItem(key);
  else tabStore.setItem(key, value);
}
