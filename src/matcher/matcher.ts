// A thread of its own, where the code that matches stays compiled, and the index open, from one page to the next.
import './open-early.ts';
import { prepareIndex } from '../store/ask-index.ts';
import { Database } from '../store/database.ts';
import { openShelf } from '../store/shelf.ts';
import { serveQuestions } from './serve-questions.ts';

const database = new Database();
const shelf = openShelf(database);
prepareIndex(database, shelf);
const serve = serveQuestions(database, shelf);

// A port for each question.
addEventListener('message', ({ data, ports }) => {
  for (const port of ports) serve(port, data);
});
