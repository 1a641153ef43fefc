/** Load something the first time it is asked for and keep it; what failed is forgotten, so that the next asker tries again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    if (loaded) return loaded;
    const now = load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    loaded = now;
    return now;
  };
}
