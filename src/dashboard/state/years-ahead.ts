import { signal } from '@preact/signals';

/** Years that the reader may choose next, told by the slider while it has the focus or the pointer. What follows the date asks for them beforehand. */
export const yearsAhead = signal<readonly number[]>([]);
