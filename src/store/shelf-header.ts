import { openPage, sealPage } from '../core/matching/sealed-page.ts';
import type { Run } from './index-rows.ts';

/** What is on a shelf is made by; files of another number are written anew. To be raised when words are told apart in another way. */
const form = 1;
/** Bytes that a header has in front of its file. */
export const headerSize = 256;
/** Stands for a page's number in the seals of what is no page. */
const headerPage = -2;
const contentsPage = -3;

/** How far a segment's file is written. */
export interface ShelfHeader {
  readonly segment: number;
  /** How many annotations had been taken out of their blocks when the writing began. */
  readonly taken: number;
  /** How many of the segment's blocks are on the shelf. */
  readonly done: number;
  /** Where the list of contents stands; `null` while not all is written. */
  readonly contents: { readonly at: number; readonly size: number } | null;
}

/** Where something stands in a file, in bytes. */
export interface Stretch {
  readonly at: number;
  readonly size: number;
}

/** A table of postings: its head, where each of its pages starts behind `at`, and the pages. */
export interface ShelvedTable {
  readonly head: Stretch;
  readonly starts: Stretch;
  readonly at: number;
}

/** What a file holds besides the claims. */
export interface ShelfContents {
  readonly claims: number;
  readonly runs: readonly Run[];
  readonly words: ShelvedTable;
  readonly citations: ShelvedTable;
  /** The table of ids has its head here alone: who matches never asks for its pages. */
  readonly ids: Stretch;
}

export function writeHeader(header: ShelfHeader): Uint8Array {
  const bytes = new Uint8Array(headerSize);
  bytes.set(new Uint8Array(sealText(JSON.stringify({ form, ...header }).padEnd(headerSize - 4), headerPage)));
  return bytes;
}

/** @returns `null` where there is none, or one that was cut or is of another form */
export function readHeader(bytes: ArrayBuffer): ShelfHeader | null {
  const text = openText(bytes, headerPage);
  if (text === null) return null;
  const { form: found, ...header } = JSON.parse(text);
  return found === form ? header : null;
}

export function writeContents(contents: ShelfContents): ArrayBuffer {
  return sealText(JSON.stringify(contents), contentsPage);
}

/** @returns `null` where it was cut or altered */
export function readContents(bytes: ArrayBuffer): ShelfContents | null {
  const text = openText(bytes, contentsPage);
  return text === null ? null : JSON.parse(text);
}

function sealText(text: string, page: number): ArrayBuffer {
  const padded = text.padEnd(4 * Math.ceil(text.length / 4));
  return sealPage(new TextEncoder().encode(padded), page);
}

function openText(bytes: ArrayBuffer, page: number): string | null {
  const content = openPage(bytes, page);
  return content && new TextDecoder().decode(content);
}
