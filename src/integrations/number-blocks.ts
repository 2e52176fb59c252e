import type { HastNode, HastPluginDefinition, HastVisitorContext, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { blockId } from '#domain/block-id.ts';

/**
 * A plugin of the Markdown pipeline, made anew for each document: gives every block the id that `domain/outline` counts
 * for it, and marks the first mention of each person and place, which prints the full form.
 */
export function numberBlocks(): HastPluginDefinition {
  let index = 0;
  const seen = new Set<string>();
  const markFirst = (node: MdxJsxTextElementHast | MdxJsxFlowElementHast, ctx: HastVisitorContext) => {
    const id = node.attributes.find((given) => given.type === 'mdxJsxAttribute' && given.name === 'id')?.value;
    const key = `${node.name}/${String(id)}`;
    if (!seen.has(key)) ctx.setProperty(node, 'first', true);
    seen.add(key);
  };
  return {
    name: 'number-blocks',
    element: {
      filter: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li'],
      visit(node, ctx) {
        if (node.tagName === 'li' || !isListItem(ctx.parent(node))) ctx.setProperty(node, 'id', blockId(index++));
      },
    },
    mdxJsxFlowElement: {
      filter: [],
      visit(node, ctx) {
        // MDX takes a list item that is nothing but components for a block of its own.
        if (isListItem(ctx.parent(node))) markFirst(node, ctx);
        else ctx.setProperty(node, 'block', blockId(index++));
      },
    },
    mdxJsxTextElement: { filter: [], visit: markFirst },
  };
}

const isListItem = (parent: Readonly<HastNode> | undefined) => parent?.type === 'element' && parent.tagName === 'li';
