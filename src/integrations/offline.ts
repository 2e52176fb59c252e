import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { localeIds } from '#i18n/locales.ts';

/** Builds the service worker, and gives it and every page the mark of the build: a digest of all that the site is built from. */
export function offline(contentRoot: string): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const settings = [config.site, config.base, process.env.EDITION].join();
        const version = command === 'build' ? digestOf(settings, ['src', 'public', contentRoot, 'package-lock.json']) : 'dev';
        updateConfig({
          vite: {
            define: { __SITE_VERSION__: JSON.stringify(version), __LOCALES__: JSON.stringify(localeIds) },
            plugins: [
              {
                name: 'service-worker',
                apply: 'build',
                buildStart() {
                  if (this.environment.name === 'client')
                    this.emitFile({ type: 'chunk', id: 'src/client/service-worker.ts', fileName: 'service-worker.js' });
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** Eight characters for these settings and these files; a folder stands for all the files in it. */
function digestOf(settings: string, paths: string[]): string {
  const hash = createHash('sha256').update(settings);
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory() ? (readdirSync(path, { recursive: true }) as string[]).map((file) => join(path, file)).sort() : [path],
  );
  for (const file of files) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
