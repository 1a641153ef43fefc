/** Somebody who signs on this computer. The private key never leaves but in a backup. */
export interface Publisher {
  /** The public key as events carry it. */
  readonly key: string;
  readonly name: string;
  /** An http or https address; empty when none was given. */
  readonly link: string;
  /** ISO 8601 date and time at which the key was made or restored here. */
  readonly since: string;
  /** ISO 8601 date and time of the last backup; `null` while there is none: remind. */
  readonly backedUp: string | null;
  /** Whether new annotations are signed by this one. */
  readonly chosen: boolean;
}

/** Why a backup is not restored. */
export type BackupRefusal =
  /** The file is something else. */
  | 'not-a-backup'
  /** Made by a later version of Obelus. */
  | 'newer'
  /** The file was changed or cut. */
  | 'damaged'
  | 'wrong-passphrase';

export type RestoreReply = { readonly restored: Publisher } | { readonly refused: BackupRefusal };

/** The publishers of this computer. */
export interface PublisherCalls {
  /** The chosen one first. Empty until the first is made, by this page or by the first annotation. */
  'list-publishers': { from: 'own'; request: null; reply: readonly Publisher[] };
  /** Make a key and choose it. */
  'make-publisher': { from: 'own'; request: { name: string; link: string }; reply: Publisher };
  'change-publisher': { from: 'own'; request: { key: string; name: string; link: string }; reply: Publisher | null };
  'choose-publisher': { from: 'own'; request: { key: string }; reply: Publisher | null };
  /** The text of a file, encrypted with the passphrase; `null` when there is no such publisher. */
  'back-up-publisher': { from: 'own'; request: { key: string; passphrase: string }; reply: { file: string } | null };
  /** A key that is here already keeps its name and gets nothing but the mark that it is backed up. */
  'restore-publisher': { from: 'own'; request: { file: string; passphrase: string }; reply: RestoreReply };
}
