import { effect, signal } from '@preact/signals';
import { browserStore } from '../state/stores.js';

/** Light, dark, or as the system is: a taste of the reader's, so it is kept in the browser and stands in no link. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'entente theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

export const theme = signal<Theme>(themes.find((name) => name === browserStore.getItem(key)) ?? 'system');

export const nextTheme = (): Theme => themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(prefersDark.matches);
prefersDark.addEventListener('change', ({ matches }) => {
  systemIsDark.value = matches;
});

/** Whether the page is dark now, for what is drawn on a canvas. */
export const isDark = (): boolean => (theme.value === 'system' ? systemIsDark.value : theme.value === 'dark');

/** Keeps the page in the theme chosen. */
export function followTheme(): void {
  effect(() => {
    browserStore.setItem(key, theme.value);
    if (theme.value === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme.value;
  });
}
