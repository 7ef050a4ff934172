/** Has the browser save a file, named after what it is and the day on which it was taken: `Network-around-Russia-2026-11-25.svg`. */
export function save(title: string, taken: string, ending: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const name = `${title}-${taken.slice(0, 10)}`.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/-{2,}|^-/g, '-');
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name.slice(0, 120)}.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
