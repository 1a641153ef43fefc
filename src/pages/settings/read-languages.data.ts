/** Languages whose statements are found: those that have a table of cues. */
export const readLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const;

/** Languages of the interface: those that have texts in `_locales`. */
export const interfaceLanguages = ['en', 'de', 'fr', 'es'] as const;
