import { evaluate } from 'satteri';
import { numberBlocks } from '#integrations/number-blocks.ts';
import { containers, pointers } from '#domain/outline.ts';

type Props = Record<string, unknown> & { children?: unknown };
type Component = (props: Props) => string;

/** Writes elements as HTML; a component becomes an element of its own name, with its properties as attributes. */
function jsx(type: unknown, props: unknown): string {
  const { children, ...attributes } = props as Props;
  if (typeof type === 'function') return (type as Component)(props as Props);
  const inside = [children].flat(9).filter(Boolean).join('');
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  return type ? `<${String(type)}${written.join('')}>${inside}</${String(type)}>` : inside;
}

/** Every component of content, and the mark that the plugin itself sets, which has no place among the blocks. */
const components = Object.fromEntries(
  [...pointers, ...containers].map((name) => [name, (props: Props) => jsx(`x-${name.toLowerCase()}`, props)]),
);

/** The HTML of an MDX text, compiled as the site compiles it. `file` names its language, as in `why.ar.mdx`. */
export function rendered(text: string, file = 'why.en.mdx'): string {
  const { default: page } = evaluate(text, {
    Fragment: '',
    jsx,
    jsxs: jsx,
    hastPlugins: [numberBlocks],
    features: { smartPunctuation: false },
    fileURL: new URL(`file:///${file}`),
  }) as { default: (props: Props) => string };
  return page({ components: { ...components, Mark: () => '' } });
}
