/** Where a page of a moved entry leads by itself, for hosts without redirects; the others read it and answer with it. */
export const leadsTo = (html: string): string | undefined => /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
