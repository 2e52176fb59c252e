import type { HastPluginDefinition } from 'satteri';
import { blockId } from '#domain/block-id.ts';

/**
 * A plugin of the Markdown pipeline, made anew for each document: gives every block the id that `domain/outline` counts
 * for it, and marks the first mention of each person and place, which prints the full form.
 */
export function numberBlocks(): HastPluginDefinition {
  let index = 0;
  const seen = new Set<string>();
  return {
    name: 'number-blocks',
    element: {
      filter: ['p', 'h2', 'h3', 'h4', 'li'],
      visit(node, ctx) {
        const parent = ctx.parent(node);
        if (parent?.type !== 'element' || parent.tagName !== 'li') ctx.setProperty(node, 'id', blockId(index++));
      },
    },
    mdxJsxFlowElement: {
      filter: [],
      visit: (node, ctx) => ctx.setProperty(node, 'block', blockId(index++)),
    },
    mdxJsxTextElement: {
      filter: [],
      visit(node, ctx) {
        const id = node.attributes.find((given) => given.type === 'mdxJsxAttribute' && given.name === 'id')?.value;
        const key = `${node.name}/${String(id)}`;
        if (!seen.has(key)) ctx.setProperty(node, 'first', true);
        seen.add(key);
      },
    },
  };
}
