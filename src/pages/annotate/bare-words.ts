/** Words without the quotation marks, blanks and comma that a hand took along at their ends. */
export function bareWords(text: string): string {
  return text.replace(/^[\s"“”„«»‹›‘‚]+|[\s,"“”„«»‹›]+$/g, '');
}
