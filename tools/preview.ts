import { localeIds, locales } from '#i18n/locales.ts';
import { siteAddress } from '#loader/site-address.ts';
import { serveFolder } from './serve-folder.ts';

const port = Number(process.env.PORT ?? 4321);

try {
  const { url } = await serveFolder(process.env.OUT_DIR ?? 'dist', { port, base: siteAddress.base });
  console.log(`The site is served at ${url}`);
  for (const id of localeIds) console.log(`  ${locales[id].name.padEnd(8)} ${url}${id}/`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : error);
  process.exitCode = 1;
}
