/** Settles as `work` does, or rejects with `complaint` after `timeoutMs`. `work` itself runs on: it is only no longer waited for. */
export async function within<T>(timeoutMs: number, work: Promise<T>, complaint: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), timeoutMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
