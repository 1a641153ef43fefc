import type { Status } from '../core/model/annotation.ts';
import type { Article } from '../core/model/article.ts';
import type { Draft, DraftForm, DraftProblem, Hand } from '../core/model/draft.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Explanation } from '../core/model/explanation.ts';
import type { Finding } from '../core/model/finding.ts';
import type { PageFacts, PageReport, SeenMention } from '../core/model/page.ts';
import type { DeskCalls } from './desk-calls.ts';
import type { ImportCalls } from './import-calls.ts';
import type { IndexCalls } from './index-calls.ts';
import type { PublisherCalls } from './publisher-calls.ts';
import type { ReaderCalls } from './reader-calls.ts';
import type { ReaderSettings } from './reader-settings.ts';
import type { SelectedWords } from './selected-words.ts';
import type { TryCalls } from './try-calls.ts';
import type { VisitCalls } from './visit-calls.ts';

export type { SelectedWords };

/** Which sites the reader lets Obelus read. */
export type Reach = 'click' | 'list' | 'all';

/** How marks are drawn in the page. */
export type MarkStyle = 'off' | 'underline' | 'highlight';

/** A kind of mark that has a line of its own. */
export type MarkedKind = Status | 'retracted' | 'citation';

export interface Settings extends ReaderSettings {
  readonly reach: Reach;
  /** Host names, with `reach: 'list'`; a name covers its subdomains. */
  readonly sites: readonly string[];
  /** Host names that stay off with `reach: 'all'`. */
  readonly sitesOff: readonly string[];
  readonly markStyle: MarkStyle;
  /** The kinds that were chosen to be drawn in another style than the rest. */
  readonly markKinds: Readonly<Partial<Record<MarkedKind, MarkStyle>>>;
  /** By host name, which covers its subdomains: the sites with another style than the rest. */
  readonly siteMarks: Readonly<Record<string, MarkStyle>>;
  readonly openOnHover: boolean;
  /** Whether marks print. */
  readonly printMarks: boolean;
  /** The name that annotations are signed with; empty until chosen. */
  readonly publisher: string;
  /** ISO 8601 date and time since when no page is read; `null` when not paused. */
  readonly pausedSince: string | null;
}

/** What the popup shows for the page in front. */
export type PageState =
  | { readonly is: 'browser-page' }
  | { readonly is: 'off'; readonly host: string }
  /** Pages are read only when the toolbar button is pressed, and this one was not yet. */
  | { readonly is: 'unread'; readonly host: string }
  | { readonly is: 'no-access'; readonly host: string }
  | { readonly is: 'paused'; readonly host: string; readonly since: string }
  | { readonly is: 'not-article'; readonly host: string; readonly siteOn: boolean }
  | { readonly is: 'looking'; readonly host: string; readonly siteOn: boolean }
  | { readonly is: 'failed'; readonly host: string; readonly siteOn: boolean; readonly code: string }
  | { readonly is: 'read'; readonly host: string; readonly siteOn: boolean; readonly report: PageReport };

/** What became of a pack: how many events are in the log now, and which records were refused and why. */
export interface ImportReply {
  readonly taken: number;
  readonly refused: readonly { readonly record: number; readonly reason: 'shape' | 'id' | 'signature' }[];
}

export type PublishReply = { readonly published: CurrentAnnotation } | { readonly refused: readonly DraftProblem[] };

/** What a page is told of its mentions; `toldOf` says what it is not told. */
export interface LookUpReply {
  readonly findings: readonly Finding[];
  /** By the key of the mention. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** Mentions that a moderator corrected, as they should be; the others stand as they were found. */
  readonly corrected: readonly SeenMention[];
  readonly settings: Settings;
}

/**
 * Every call to the worker: who may send it, what it carries, what comes back.
 *
 * `page` is a content script in a tab's top frame; `own` is a page of the extension.
 * Who sent a call is what the browser says, never what the message says.
 */
export interface WorkerCalls
  extends ReaderCalls,
    DeskCalls,
    ImportCalls,
    IndexCalls,
    PublisherCalls,
    TryCalls,
    VisitCalls {
  /**
   * The gate: is this an article? The worker injects the app when it is and the site is on.
   *
   * `back`: the page comes from the browser's cache, perhaps with its app, which asks again by itself.
   */
  'gate-seen': { from: 'page'; request: { article: boolean; back?: boolean }; reply: null };
  /**
   * The app: what is said and cited in this text, and what is known of it?
   *
   * `part`: 0 for what was read first; later ones are what the page has added since. `bare`: as with `look-up`.
   */
  'read-text': {
    from: 'page';
    request: { facts: PageFacts; article: Article; part: number; bare?: true };
    reply: LookUpReply & { readonly mentions: readonly SeenMention[] };
  };
  /**
   * The app: what is known now of all the mentions that were found in its page before?
   *
   * `bare`: the page has no rules yet that paint marks, and the app cannot give it any, as in Firefox; where the answer may mark
   * something, they come with it.
   */
  'look-up': {
    from: 'page';
    request: { facts: PageFacts; mentions: readonly SeenMention[]; bare?: true };
    reply: LookUpReply;
  };
  /** The hidden page: it has answered what the page in a tab asked; all else that an answer brings about is the worker's. */
  'page-answered': { from: 'own'; request: { tab: number; asked: AskedQuestion }; reply: null };
  /** The app: the reader opens the first card of this page, whose script is put into it before the answer. */
  'load-cards': { from: 'page'; request: null; reply: null };
  /** "Not this statement": these annotations are not about these words. The open pages ask again. */
  dismiss: { from: 'page'; request: { exact: string; annotations: readonly string[] }; reply: null };
  'undo-dismissal': { from: 'page'; request: { exact: string; annotations: readonly string[] }; reply: null };
  /** What is known of a tab's page. On a site that is on, a page that was missed is read; no other is. */
  'get-page': { from: 'own'; request: { tab: number }; reply: PageState };
  /** Inject the app into a page whatever the gate says; needs `activeTab` or access to the site. */
  'read-page': { from: 'own'; request: { tab: number }; reply: PageState };
  'get-settings': { from: 'own'; request: null; reply: Settings };
  /** Access to the sites must have been granted already, by a click in the page that calls. */
  'change-settings': { from: 'own'; request: { change: Partial<Settings> }; reply: Settings };
  'switch-site': { from: 'own'; request: { host: string; on: boolean }; reply: Settings };
  /** Drafts, the one typed last first. */
  'list-drafts': { from: 'own'; request: null; reply: readonly Draft[] };
  /**
   * `hand`: the open form that types it; where another one has typed since it was opened, both are kept, and the reply's `id` is
   * another one. `isPrivate`: typed in a private window, so that it is held in memory and goes with the browser.
   */
  'save-draft': {
    from: 'own';
    request: { id: string; form: DraftForm; hand?: Hand; isPrivate?: boolean };
    reply: { at: string; id: string };
  };
  /** With a `hand` only what that form typed. */
  'discard-draft': { from: 'own'; request: { id: string; hand?: Hand }; reply: null };
  /** Sign and publish; the draft goes only when that succeeded. */
  'publish-draft': { from: 'own'; request: { id: string; form: DraftForm; hand?: Hand }; reply: PublishReply };
  /** Take signed events into the log; records are counted from 1. */
  'import-events': { from: 'own'; request: { events: readonly unknown[] }; reply: ImportReply };
}

/** Every call to the app in a tab; only the worker or a page of the extension can send one. */
export interface TabCalls {
  /** Scroll to a mention and open its card. `findings`: what is known of it, of which the page was not told all. */
  'show-mention': { request: { key: string; findings: readonly Finding[] }; reply: boolean };
  /** Marks may have changed: ask again. */
  'look-again': { request: null; reply: null };
  'get-selection': { request: null; reply: SelectedWords | null };
  /** The page's own markup that holds ClaimReview, as it stands there: the texts of scripts, else elements; at most a few megabytes. */
  'get-reviews': { request: null; reply: readonly string[] };
  'step-mark': { request: { by: 1 | -1 }; reply: null };
  /** Open the card of the mark at the selection, or of the first one in view; close it when open. */
  'toggle-card': { request: null; reply: null };
  'change-marks': { request: { settings: Settings }; reply: null };
  /** Whether the app is still in the page. */
  'is-there': { request: null; reply: true };
  /** Remove every trace: the site was switched off or everything paused. */
  stop: { request: null; reply: null };
}

/** The calls of a page that Chromium's hidden page answers, too. */
export type Question = 'read-text' | 'look-up';

/** What a page asked, as the worker gets it. */
export type AskedQuestion = {
  readonly [Q in Question]: { readonly call: Q; readonly request: WorkerCalls[Q]['request'] };
}[Question];

export type WorkerCall = keyof WorkerCalls;
export type TabCall = keyof TabCalls;
