import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every violation on a page as it stands that axe, or those of its rules alone, knows, with the elements concerned; a sound page has none. */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const elements = (nodes: { html: string }[]) => nodes.map(({ html }) => html).join(' | ');
  return violations.map(({ id, nodes }) => `${id}: ${elements(nodes).slice(0, 300)}`);
}
