import type { HastNode, HastPluginDefinition, HastVisitorContext, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { blockId } from '#domain/block-id.ts';

/**
 * A plugin of the Markdown pipeline, made anew for each document: gives every block the id that `domain/outline` counts
 * for it and a mark that links to it, marks the first mention of each person and place, which prints the full form, and
 * tells every component the language of the text that it stands in.
 */
export function numberBlocks({ fileURL }: { fileURL?: URL | undefined } = {}): HastPluginDefinition {
  const locale = /\.([a-z]+)\.mdx$/.exec(fileURL?.pathname ?? '')?.[1];
  let index = 0;
  const seen = new Set<string>();
  const markFirst = (node: MdxJsxTextElementHast | MdxJsxFlowElementHast, ctx: HastVisitorContext) => {
    const id = node.attributes.find((given) => given.type === 'mdxJsxAttribute' && given.name === 'id')?.value;
    const key = `${node.name}/${String(id)}`;
    if (!seen.has(key)) ctx.setProperty(node, 'first', true);
    seen.add(key);
  };
  const speak = (node: HastNode, ctx: HastVisitorContext) => locale && ctx.setProperty(node, 'locale', locale);
  return {
    name: 'number-blocks',
    element: {
      filter: ['a', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li'],
      visit(node, ctx) {
        if (node.tagName === 'a') {
          speak(node, ctx);
          return;
        }
        if (node.tagName !== 'li' && isListItem(ctx.parent(node))) return;
        const id = blockId(index++);
        ctx.setProperty(node, 'id', id);
        if (node.tagName === 'p' || node.tagName === 'li') ctx.appendChild(node, mark(id, locale));
      },
    },
    mdxJsxFlowElement: {
      filter: [],
      visit(node, ctx) {
        speak(node, ctx);
        // MDX takes a list item that is nothing but components for a block of its own.
        if (isListItem(ctx.parent(node))) markFirst(node, ctx);
        else ctx.setProperty(node, 'block', blockId(index++));
      },
    },
    mdxJsxTextElement: {
      filter: [],
      visit(node, ctx) {
        speak(node, ctx);
        markFirst(node, ctx);
      },
    },
  };
}

const isListItem = (parent: Readonly<HastNode> | undefined) => parent?.type === 'element' && parent.tagName === 'li';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

const mark = (block: string, locale = ''): MdxJsxTextElementHast => ({
  type: 'mdxJsxTextElement',
  name: 'Mark',
  attributes: [attribute('block', block), attribute('locale', locale)],
  children: [],
});
