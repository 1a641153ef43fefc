import { runDetect } from './detect.ts';
import { runMatch } from './match.ts';

const USAGE = `usage: npm run --silent obelus -- detect < documents.jsonl > mentions.jsonl
       npm run --silent obelus -- match --claims claims.jsonl < queries.jsonl > matches.jsonl`;

const [command, ...args] = process.argv.slice(2);
switch (command) {
  case 'detect':
    process.exitCode = await runDetect();
    break;
  case 'match':
    process.exitCode = await runMatch(args);
    break;
  default:
    console.error(USAGE);
    process.exitCode = 2;
}
