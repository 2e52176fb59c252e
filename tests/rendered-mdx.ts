import { evaluate } from 'satteri';
import { numberBlocks } from '#integrations/number-blocks.ts';
import { containers, pointers } from '#domain/outline.ts';

type Props = Record<string, unknown> & { children?: unknown };

/** Writes elements as HTML; a component becomes an element of its own name, with its properties as attributes. */
function jsx(type: string | ((props: Props) => string), { children, ...attributes }: Props): string {
  if (typeof type === 'function') return type({ children, ...attributes });
  const inside = [children].flat(9).filter(Boolean).join('');
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  return type ? `<${type}${written.join('')}>${inside}</${type}>` : inside;
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
