import type { IndexedClaim } from '../core/matching/claim-index.ts';
import type { Decision } from '../core/matching/decide.ts';
import type { Statement } from '../core/matching/retrieve.ts';
import type { Article } from '../core/model/article.ts';
import type { Explanation } from '../core/model/explanation.ts';
import type { Finding } from '../core/model/finding.ts';
import type { PageFacts, SeenMention } from '../core/model/page.ts';
import type { Settings } from './contract.ts';

/** The threads beside the worker: one finds what is said and cited in texts, the other what is known of that. */
export type ThreadName = 'detector' | 'matcher';

/**
 * What the worker says to Chromium's hidden page: a port comes with it for the thread that is named, or the settings by which
 * it answers pages; `null` while they change: it says on a port that came with them that it has forgotten those of before.
 */
export type ToHiddenPage = ThreadName | { readonly settings: Settings | null };

/**
 * What is said to a thread over a port for one question: the question, and perhaps that nobody waits for the answer any more.
 *
 * `ahead`: the hidden page asks it for a page, and the worker will ask the same soon.
 */
export type ThreadCall<Question> = { readonly ask: Question } | { readonly ahead: Question } | 'drop';

/** What the thread says there: that it is at work, at once and again while it is; then its reply, or the name of an error. */
export type ThreadSign<Reply> = 'at-work' | { readonly reply: Reply } | { readonly failed: string };

/** To the detector: what is said and cited in this text? */
export interface TextQuestion {
  readonly article: Article;
  /** Which of the page's parts it is: 0 for what was read first. */
  readonly part: number;
}

/** To the matcher: what is known of these mentions? */
export interface MentionsQuestion {
  readonly facts: PageFacts;
  readonly mentions: readonly SeenMention[];
  /** Whether moderators' corrections are left aside. */
  readonly asFound?: true;
}

/** All that is known of mentions, whatever the reader chose not to be shown. */
export interface Known {
  /** By mention in the order given; matches before related ones, the newest annotation first. */
  readonly findings: readonly Finding[];
  /** By the key of the mention. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** Mentions that a moderator corrected, as they should be. */
  readonly corrected: readonly SeenMention[];
}

/** To the matcher: what would a claim be to these statements? */
export interface ClaimQuestion {
  readonly claim: IndexedClaim;
  readonly statements: readonly Statement[];
}

/** By statement in the order given. */
export type Decisions = readonly Decision[];
