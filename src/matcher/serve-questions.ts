import { decide } from '../core/matching/decide.ts';
import { type ServePort, servePorts } from '../messaging/serve-ports.ts';
import type { ClaimQuestion, Decisions, Known, MentionsQuestion } from '../messaging/threads.ts';
import type { Database } from '../store/database.ts';
import type { Shelf } from '../store/shelf.ts';
import { knowMentions } from './know-mentions.ts';

/** How often a question that takes long tells that it is being worked at, in milliseconds. */
const BEAT = 500;

/** Answer what is asked over ports. */
export function serveQuestions(database: Database, shelf: Shelf): ServePort<MentionsQuestion | ClaimQuestion> {
  return servePorts<MentionsQuestion | ClaimQuestion, Known | Decisions>(async (question, { beat: say, soon }) => {
    let told = performance.now();
    const beat = () => {
      if (performance.now() - told < BEAT) return;
      told = performance.now();
      say();
    };
    // The database may be slow, and judging leaves no turn to others.
    const beating = setInterval(beat, BEAT / 2);
    try {
      if ('claim' in question) return question.statements.map((statement) => decide(statement, question.claim));
      return await shelf.whileAsked(() => knowMentions(database, question, { beat, soon }, shelf));
    } finally {
      clearInterval(beating);
    }
  });
}
