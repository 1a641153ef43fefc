import { Database } from '../store/database.ts';
import { connect } from '../store/open-database.ts';

// Imported before everything else: the browser opens the database while the rest of the thread's code is read.
void connect(new Database()).catch(() => null);
