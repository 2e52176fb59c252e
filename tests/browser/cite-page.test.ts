import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

describe.each(localeIds)('an article in %s can be cited', (locale) => {
  const path = `${locale}/timeline/2023-09-20-ceasefire/`;

  test('in Wikipedia, by what one click opens and another selects, without JavaScript', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const template = page.locator('.cite-page pre');
    expect(await template.isVisible()).toBe(false);
    await page.locator('.cite-page summary').click();
    expect(await template.isVisible()).toBe(true);
    expect(await template.textContent()).toMatch(new RegExp(`^\\{\\{(cite web|استشهاد ويب)\\n[^}]*/${path}\\n[^}]*\\}\\}$`));
    expect(await template.evaluate((element) => getComputedStyle(element).userSelect)).toBe('all');
    await page.context().close();
  });

  test('from files that citation managers read', async () => {
    const { page } = await site.open(path);
    const files = await page
      .locator('.cite-page a[href*="/cite."]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const [bib, json] = await Promise.all(files.map(async (address) => (await page.request.get(address)).text()));
    expect(bib).toMatch(/^@misc\{2023-09-20-ceasefire-/);
    expect(JSON.parse(json!)).toMatchObject([{ type: 'webpage', URL: expect.stringContaining(path) }]);
    await page.context().close();
  });
});
