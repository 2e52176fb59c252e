import { bindEdition } from './edition/edition.ts';
import { finishPage } from './finish-page.ts';

/** Pages to be finished; they get copies in Markdown if the site has an edition to name in them. */
export interface Pages {
  folder: string;
  edition?: string;
  files: string[];
}

export const bind = bindEdition;
export const pages = ({ folder, edition, files }: Pages) => files.map((file) => finishPage(folder, file, edition));
