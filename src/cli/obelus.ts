import { runDetect } from './detect.ts';
import { runExport } from './export.ts';
import { runImport } from './import.ts';
import { runMatch } from './match.ts';
import { WrongUse } from './options.ts';
import { runStats } from './stats.ts';
import { runVerify } from './verify.ts';

const USAGE = `usage: npm run --silent obelus -- detect < documents.jsonl > mentions.jsonl
       npm run --silent obelus -- match --claims claims.jsonl < queries.jsonl > matches.jsonl
       npm run --silent obelus -- import FILE… [--format claimreview|web-annotation|csv|pack] [--publisher NAME] [--address URL] > pack.jsonl
       npm run --silent obelus -- export PACK… --to claimreview|web-annotation|csv|pack > file
       npm run --silent obelus -- verify PACK…
       npm run --silent obelus -- stats PACK…`;

const commands: ReadonlyMap<string, (args: string[]) => Promise<number>> = new Map([
  ['detect', () => runDetect()],
  ['match', runMatch],
  ['import', runImport],
  ['export', runExport],
  ['verify', runVerify],
  ['stats', runStats],
]);

const [command = '', ...args] = process.argv.slice(2);
const run = commands.get(command);
try {
  process.exitCode = run ? await run(args) : 2;
  if (!run) console.error(USAGE);
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
