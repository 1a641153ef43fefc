/** A database of an earlier form had another name. */
export const databaseName = 'obelus-log';
