/** Makes a site of the pages that Astro wrote into OUT_DIR: the last step of `npm run build`. */
import { finishSite } from '#finish/finish-site.ts';
import { siteAddress } from '#loader/site-address.ts';

try {
  await finishSite({ folder: process.env.OUT_DIR!, ...siteAddress }, console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
