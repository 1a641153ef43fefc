/** A publisher's or page's language tag for `lang`; `undefined` for what is no BCP 47 tag, or says that it is unknown. */
export function languageTag(tag: string | null): string | undefined {
  return tag && tag !== 'und' && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}
