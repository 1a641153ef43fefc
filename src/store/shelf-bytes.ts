import { folderOf, storedFiles } from './shelf-folder.ts';

/** How many bytes a database's shelf takes. */
export async function shelfBytes(database: string): Promise<number> {
  const root = await storedFiles();
  const folder = await root?.getDirectoryHandle(folderOf(database)).catch(() => null);
  let bytes = 0;
  if (folder) for await (const name of folder.keys()) bytes += await sizeOf(folder, name);
  return bytes;
}

async function sizeOf(folder: FileSystemDirectoryHandle, name: string): Promise<number> {
  try {
    return (await (await folder.getFileHandle(name)).getFile()).size;
  } catch {
    return 0; // it went meanwhile
  }
}
