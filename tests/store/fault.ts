/** A worker that is stopped, or a disk that is full from then on. */
export type Fault = 'stopped' | 'full';

/**
 * Do something with a fault at its write number `at`, counted from 1.
 *
 * A stopped worker's transaction is undone and nothing of it goes on; a full disk refuses this write and all after it.
 *
 * @returns whether it came to the fault
 */
export async function faultAt(fault: Fault, at: number, act: () => Promise<unknown>): Promise<boolean> {
  const { put, add } = IDBObjectStore.prototype;
  const remove = IDBObjectStore.prototype.delete;
  const clear = IDBObjectStore.prototype.clear;
  let writes = 0;
  let failed = false;
  const meet = (store: IDBObjectStore, grows: boolean) => {
    if (failed && fault === 'full' && !grows) return;
    if (!failed && ++writes < at) return;
    if (fault === 'full' && !grows) return; // nothing is refused that makes room
    failed = true;
    if (fault === 'stopped') {
      try {
        store.transaction.abort();
      } catch {
        // undone before
      }
      throw new Stopped();
    }
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = function (...row) {
    meet(this, true);
    return put.apply(this, row);
  };
  IDBObjectStore.prototype.add = function (...row) {
    meet(this, true);
    return add.apply(this, row);
  };
  IDBObjectStore.prototype.delete = function (key) {
    meet(this, false);
    return remove.call(this, key);
  };
  IDBObjectStore.prototype.clear = function () {
    meet(this, false);
    return clear.call(this);
  };
  try {
    await act();
  } catch (error) {
    if (!failed) throw error;
  } finally {
    Object.assign(IDBObjectStore.prototype, { put, add, delete: remove, clear });
  }
  return failed;
}

class Stopped extends Error {
  override readonly name = 'Stopped';
}
