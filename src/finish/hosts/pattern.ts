/** A text as a regular expression that matches it and nothing else. @example escaped('/a.b/') // '/a\\.b/' */
export const escaped = (text: string): string => text.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&');
