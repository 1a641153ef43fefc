export const background: readonly string[] = [];
