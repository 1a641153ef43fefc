import { runDetect } from './detect.ts';
import { runExport } from './export.ts';
import { runImport } from './import.ts';
import { runMatch } from './match.ts';
import { WrongUse } from './options.ts';
import { CannotRead } from './read-file.ts';
import { runStats } from './stats.ts';
import { runVerify } from './verify.ts';

const USAGE = `usage: npm run --silent obelus -- COMMAND …

detect < documents.jsonl > mentions.jsonl
    find the quotations and citations of texts
match --claims claims.jsonl < queries.jsonl > matches.jsonl
    rank claims for each query, and say which would be shown
import FILE… [--format FORMAT] [--publisher NAME] [--address URL] > pack.jsonl
    make one pack of files; the format is guessed, NAME publishes what names nobody, URL is where the file stands
export PACK… --to FORMAT > file
    write the annotations of packs as they stand now
verify PACK…
    check each event: shape, id, signature, author, and what it follows
stats PACK…
    count what a pack holds

FORMAT is claimreview, web-annotation, csv or pack; a FILE named - is standard input.
What is wrong is said on standard error and the rest goes on. The exit status is 1 then, and 2 for a wrong command line.
docs/formats.md says what each format holds and what each reason means.`;

const commands: ReadonlyMap<string, (args: string[]) => Promise<number>> = new Map([
  ['detect', runDetect],
  ['match', runMatch],
  ['import', runImport],
  ['export', runExport],
  ['verify', runVerify],
  ['stats', runStats],
]);

// Whoever reads may stop early: "obelus import feed.json | head".
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [command = '', ...args] = process.argv.slice(2);
try {
  if ([command, ...args].some((arg) => arg === '--help' || arg === '-h') || command === 'help') console.log(USAGE);
  else process.exitCode = await run();
} catch (error) {
  if (error instanceof CannotRead) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (error instanceof WrongUse) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else throw error;
}

function run(): Promise<number> {
  const asked = commands.get(command);
  if (!asked) throw new WrongUse(command === '' ? 'no command is named' : `there is no command "${command}"`);
  return asked(args);
}
