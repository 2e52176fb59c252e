import type { HostingPolicy } from '#domain/hosting-policy.ts';

export interface Answer {
  status: number;
  /** By their names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}

/** What serves the site, and what it can be told. */
export interface Host {
  name: string;
  /** Asks for a path that begins with `/`, as a browser would, without decoding the answer. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  /** A server of one's own follows the whole policy; a host has customs that no file in the folder changes. */
  customs?: {
    /** Sends the headers of the policy. */
    sendsHeaders: boolean;
    cache: { lasting: string; others: string };
    /** Which page it shows for an address that is not there. */
    notFound: 'nearest' | 'root';
    followsRedirects: boolean;
    /** Serves `/a.html` at `/a`, and leads there. */
    dropsHtml: boolean;
  };
  stop(): Promise<void>;
}

/** A built folder as it is to be served. */
export interface Site {
  folder: string;
  policy: HostingPolicy;
  /** Paths in the folder of all that readers get when they ask: no copies, nothing hidden, no page that leads on. */
  files: string[];
}
