/**
 * A day, with or without a time, as an event may hold it: words behind the day would be shown as a part of the date.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export const isoDate = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{1,18}(?:Z|[+-][\d:]{2,5})?)?$/;
