import { openQuestions } from '../../src/content/ask-soonest.ts';

// Asks as the app does.
Object.assign(globalThis, { obelusAsk: openQuestions(new AbortController().signal) });
