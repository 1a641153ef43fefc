import { diffWords } from '../../core/log/diff-words.ts';

interface WordChangesProps {
  readonly before: string;
  readonly after: string;
}

/** A text with the words that were added and taken away, each with its line. */
export function WordChanges({ before, after }: WordChangesProps) {
  return (
    <>
      {diffWords(before, after).map(({ kind, words }, index) =>
        kind === 'same' ? words : kind === 'added' ? <ins key={index}>{words}</ins> : <del key={index}>{words}</del>,
      )}
    </>
  );
}
