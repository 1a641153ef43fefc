import { folderOf, shelfChannel, storedFiles } from './shelf-folder.ts';

/** How long the thread that has the files may take to let go of them. */
const tries = 60;
const pause = 50;

/** Delete a database's shelf, wherever it is open. */
export async function forgetShelf(database: string): Promise<void> {
  const root = await storedFiles();
  if (!root) return;
  const channel = new BroadcastChannel(shelfChannel(database));
  try {
    for (let attempt = 0; attempt < tries; attempt++) {
      channel.postMessage('let-go');
      const gone = await root.removeEntry(folderOf(database), { recursive: true }).then(
        () => true,
        (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError',
      );
      if (gone) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    channel.close();
  }
  throw new Error('the shelf could not be deleted');
}
