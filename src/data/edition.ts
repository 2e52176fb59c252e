import { editionNameOf } from '#domain/updates.ts';
import { content, localePaths } from './topic.ts';

/** Whether the site is built with its edition to keep; `EDITION=off` leaves it out, and `npm run dev` has none. */
export const hasEdition = import.meta.env.PROD && process.env.EDITION !== 'off';

/** For `getStaticPaths` of the pages that belong to the edition. */
export const editionPaths = () => (hasEdition ? localePaths() : []);

/** By what this edition is cited and told from others. */
export const editionName = editionNameOf(content, __SITE_INPUTS__);
