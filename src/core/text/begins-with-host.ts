/** Whether a text is an address without its scheme: `paper.example/story`. A last label of letters that no file ending has. */
export function beginsWithHost(text: string): boolean {
  return (
    /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(text) &&
    !/^[^/?#]*\.(?:html?|php|aspx?|jsp|json|pdf)(?:[?#]|$)/i.test(text)
  );
}
