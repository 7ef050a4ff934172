import { signal } from '@preact/signals';

/** What a view is called, and whether it can have one entity in its middle. */
export interface WayToLook {
  /** Its name in the address. */
  readonly name: string;
  readonly title: string;
  /** Its own parameters for that entity; absent where it is about no single one. */
  readonly lookAt?: (slug: string) => Readonly<Record<string, string | undefined>>;
}

/** Every view: told when the page starts, so that views can lead to each other and import none. */
export const waysToLook = signal<readonly WayToLook[]>([]);
