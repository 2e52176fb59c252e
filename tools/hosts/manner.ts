import { mediaTypeOf } from '#domain/media-types.ts';
import type { Answer, Host, Site } from './host.ts';
import type { Expect } from './outcome.ts';

/** Holds an answer for a file to the type, the caching and the headers that the policy wants. */
export function expectManner(host: Host, { policy }: Site, file: string, path: string, { headers }: Answer, expect: Expect) {
  const { customs } = host;
  const lasting = [...policy.cache.lastingFolders, ...policy.cache.lastingFiles].some((each) => (policy.base + file).startsWith(each));
  const cache = (customs?.cache ?? policy.cache)[lasting ? 'lasting' : 'others'];
  expect(headers['cache-control'] === cache, path, `Cache-Control is ${headers['cache-control']}, not ${cache}`);
  const type = mediaTypeOf(file);
  if (!customs || file.endsWith('.html'))
    expect(headers['content-type'] === type, path, `Content-Type is ${headers['content-type']}, not ${type}`);
  expect(!headers['content-language'], path, `is said to be in ${headers['content-language']}, which no server can know`);
  if (customs && !customs.sendsHeaders) return;
  for (const [name, value] of Object.entries({ ...policy.headers, ...(customs ? policy.secureHeaders : {}) }))
    expect(headers[name.toLowerCase()] === value, path, `${name} is ${headers[name.toLowerCase()]}, not ${value}`);
}
