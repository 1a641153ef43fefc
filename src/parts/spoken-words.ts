/** A quotation's words without the comma that English puts inside the marks before "she said". */
export function spokenWords(exact: string): string {
  return exact.replace(/,\s*$/, '');
}
