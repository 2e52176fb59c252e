import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every violation that axe knows on a page as it stands, with the elements concerned; a sound page has none. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const elements = (nodes: { html: string }[]) => nodes.map(({ html }) => html).join(' | ');
  return violations.map(({ id, nodes }) => `${id}: ${elements(nodes).slice(0, 300)}`);
}
