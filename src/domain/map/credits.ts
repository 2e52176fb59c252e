/** What the licences of the data ask for, in the words that they ask for. */
export const credits = {
  borders: { text: 'Made with Natural Earth', url: 'https://www.naturalearthdata.com/' },
  points: { text: 'GeoNames, CC BY 4.0', url: 'https://www.geonames.org/' },
} as const;
