/** Where a page of the extension has its own styles: not among those that all share. */
const OWN = /\/src\/pages\/.*?([\w-]+\.css)/;

/**
 * Load a scene's styles and put those of all other pages out of force, as they are in a page of their own.
 *
 * @param load imports them, each by a path that stands in its code
 */
export async function wearOnly(load: (() => Promise<unknown>) | undefined): Promise<void> {
  await load?.();
  const wanted = new Set([...String(load).matchAll(/([\w-]+\.css)/g)].map(([, name]) => name));
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-vite-dev-id]')) {
    const name = OWN.exec(style.dataset.viteDevId ?? '')?.[1];
    if (name) style.media = wanted.has(name) ? 'all' : 'not all';
  }
}
