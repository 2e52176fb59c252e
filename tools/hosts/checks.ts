import { everywhere } from './checks-everywhere.ts';
import { ofServers } from './checks-of-servers.ts';
import type { Host } from './host.ts';
import type { Check } from './outcome.ts';

/** The checks for a host, by name. */
export const checksFor = ({ customs }: Host): Record<string, Check> => (customs ? everywhere : { ...everywhere, ...ofServers });
