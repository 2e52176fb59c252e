import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as it comes, in two languages. Its menu would list every entry on every page; one door to them is what an
// author of thousands would choose, and it is the faster choice.
export default defineConfig({
  site: 'https://harbour.example',
  outDir: process.env.OUT_DIR,
  integrations: [
    starlight({
      title: { en: 'The harbour, explained', ar: 'الميناء بالأدلة' },
      locales: { en: { label: 'English' }, ar: { label: 'العربية', dir: 'rtl' } },
      defaultLocale: 'en',
      sidebar: [{ slug: 'index' }],
    }),
  ],
});
