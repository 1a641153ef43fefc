/** A file of the origin's private file system in a thread's hands: nobody else can have it meanwhile. */
export interface ShelfFile {
  read(into: Uint8Array, options: { readonly at: number }): number;
  write(from: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

/** What the types of the DOM keep for threads. */
interface OpensFile {
  createSyncAccessHandle?(): Promise<ShelfFile>;
}

/** A database's folder of shelf files, by the numbers of their segments. */
export interface ShelfFolder {
  numbers(): Promise<number[]>;
  /** @returns `null` where there is no such file, another thread has it, or threads cannot open files */
  open(number: number, make: boolean): Promise<ShelfFile | null>;
  remove(number: number): Promise<void>;
}

/** @returns `null` where the browser has no such file system, or none for us: Firefox in private windows */
export async function shelfFolder(database: string): Promise<ShelfFolder | null> {
  const root = await storedFiles();
  const folder = await root?.getDirectoryHandle(folderOf(database), { create: true }).catch(() => null);
  if (!folder) return null;
  return {
    async numbers() {
      const numbers: number[] = [];
      for await (const name of folder.keys()) numbers.push(Number(name));
      return numbers;
    },
    async open(number, create) {
      try {
        const file: FileSystemFileHandle & OpensFile = await folder.getFileHandle(String(number), { create });
        return (await file.createSyncAccessHandle?.()) ?? null;
      } catch {
        return null;
      }
    },
    remove: (number) => folder.removeEntry(String(number)).catch(() => undefined),
  };
}

/** Over which those who have a database's shelf open are told to let go of it. */
export function shelfChannel(database: string): string {
  return `let-go-${folderOf(database)}`;
}

export function folderOf(database: string): string {
  return `shelf-${database}`;
}

/** The origin's private file system; `null` where there is none. */
export async function storedFiles(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return null;
  }
}
