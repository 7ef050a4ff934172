import { signal } from '@preact/signals';

const key = 'entente token';

/** The token of a contributor or editor, for this tab and until it is closed; `''` without one. */
export const token = signal(sessionStorage.getItem(key) ?? '');

export function keepToken(value: string): void {
  token.value = value;
  if (value === '') sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, value);
}
