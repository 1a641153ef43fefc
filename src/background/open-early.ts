import { connect } from '../store/connection.ts';
import { databaseName } from '../store/database-name.ts';

// Imported before everything else: the browser opens the database while the rest of the worker is read.
void connect(databaseName).catch(() => null);
