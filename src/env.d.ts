declare namespace App {
  interface Locals {
    locale: import('#i18n/locales.ts').Locale;
    words: import('#i18n/words.ts').Words;
    format: import('#i18n/format.ts').Format;
    routes: import('#domain/routes.ts').Routes;
    content: import('#domain/content.ts').Content;
    /** Whether the edition to keep is built with the site. */
    hasEdition: boolean;
    /** The name of this edition, as `2026-11-24-1f0c9b7a`. */
    editionName: string;
    drawings: Map<string, import('#domain/map/drawing.ts').Drawing>;
    /** The numbered sources of the page that is being rendered; set by the pages that cite. */
    citations?: import('#domain/citations.ts').Citations;
    /** What the links of its text lead to; set by the pages whose text is long enough to lose one's place in. */
    previews?: import('#domain/previews.ts').Previews;
  }
}

/** The mark of the build, which `integrations/offline.ts` fills in. */
declare const __SITE_VERSION__: string;
/** The digest of all that the site is built from. */
declare const __SITE_INPUTS__: string;

/** Interest invokers, which Astro's own types do not know yet: https://open-ui.org/components/interest-invokers.explainer/ */
declare namespace astroHTML.JSX {
  interface AnchorHTMLAttributes {
    interestfor?: string | undefined;
  }
}
