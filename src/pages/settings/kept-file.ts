import type { DraftForm } from '../../core/model/draft.ts';
import type { Correction, KeptDismissal } from '../../messaging/reader-calls.ts';

/** What a file of Obelus may hold, each part by itself or all of them: an export of everything. */
export interface KeptFile {
  /** Signed events and imported ones; the worker checks each. */
  readonly events: readonly unknown[];
  readonly drafts: readonly { readonly id: string; readonly form: DraftForm; readonly at?: unknown }[];
  readonly dismissals: readonly KeptDismissal[];
  readonly corrections: readonly Correction[];
  /** As they were exported; only what is a setting today is taken from them. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

const VERSION = 1;

/**
 * The beginning and the end of a file of everything; the events stand between them, each with a comma but the last.
 *
 * The inverse of `readKeptFile`. The private key is not part of it: it has a backup of its own.
 */
export function writeKeptFile(
  kept: Partial<Omit<KeptFile, 'events' | 'settings'>> & { readonly settings?: object },
  at: string,
): { readonly head: string; readonly tail: string } {
  const head = JSON.stringify({ obelus: VERSION, at, ...kept });
  return { head: `${head.slice(0, -1)},"events":[`, tail: ']}\n' };
}

/**
 * Read a file of Obelus: an export of everything or of a part of it, or a pack, as a list or one event a line.
 *
 * @returns `null` for any other file, and for a newer version's
 */
export function readKeptFile(text: string): KeptFile | null {
  const whole = parse(text);
  if (Array.isArray(whole)) return { ...nothing, events: whole };
  if (isRecord(whole) && 'obelus' in whole) return whole.obelus === VERSION ? readParts(whole) : null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const events = lines.map(parse);
  return events.length > 0 && events.every(isEvent) ? { ...nothing, events } : null;
}

const nothing: KeptFile = { events: [], drafts: [], dismissals: [], corrections: [], settings: null };

function readParts(whole: Readonly<Record<string, unknown>>): KeptFile {
  return {
    events: listOf(whole.events, isEvent),
    drafts: listOf(whole.drafts, isDraft),
    dismissals: listOf(whole.dismissals, isDismissal),
    corrections: listOf(whole.corrections, isCorrection),
    settings: isRecord(whole.settings) ? whole.settings : null,
  };
}

function listOf<Item>(list: unknown, is: (item: unknown) => item is Item): readonly Item[] {
  return Array.isArray(list) ? list.filter(is) : [];
}

function isEvent(event: unknown): event is object {
  return isRecord(event) && 'kind' in event && 'body' in event;
}

/** The form's fields are checked by the worker, draft by draft. */
function isDraft(draft: unknown): draft is KeptFile['drafts'][number] {
  return isRecord(draft) && typeof draft.id === 'string' && isRecord(draft.form);
}

function isDismissal(one: unknown): one is KeptDismissal {
  return isRecord(one) && isText(one.annotation) && isText(one.exact) && isTime(one.at);
}

function isCorrection(one: unknown): one is Correction {
  return (
    isRecord(one) &&
    isText(one.exact) &&
    (one.speaker === null || typeof one.speaker === 'string') &&
    (one.words === null || isText(one.words)) &&
    isTime(one.at)
  );
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text !== '';
}

function isTime(time: unknown): time is string {
  return typeof time === 'string' && !Number.isNaN(Date.parse(time));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
