import { hash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { localeIds } from '#i18n/locales.ts';
import { siteInputs } from './site-inputs.ts';

/**
 * Builds the service worker, and gives it and every page the mark of the build: a digest of all that the site is built
 * from and of where it is published. The edition is named by the former alone.
 */
export function offline(contentRoot: string): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const inputs = siteInputs(contentRoot);
        const settings = [inputs, config.site, config.base, process.env.EDITION].join();
        const version = command === 'build' ? hash('sha256', settings).slice(0, 8) : 'dev';
        updateConfig({
          vite: {
            define: {
              __SITE_VERSION__: JSON.stringify(version),
              __SITE_INPUTS__: JSON.stringify(inputs),
              __LOCALES__: JSON.stringify(localeIds),
            },
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
