import type { Section } from './section.ts';

const preface = `# Measured

Written by \`npm run bench\`; \`npm run bench -- scale search\` measures only what is named and leaves the rest as it was. Each
section says when, of which commit and on which machine it was measured; peers were measured in the same run as we were.
`;

/** The sections of an earlier report, as they are written, by the name of their measure. */
export const sectionsOf = (report: string): Map<string, string> =>
  new Map(
    [...report.matchAll(/^<!-- measure: (\S+) -->\n[\s\S]*?(?=^<!-- measure: |$(?![\s\S]))/gm)].map(([text, name]) => [
      name!,
      text!.trimEnd(),
    ]),
  );

/** One section of the report. */
export function written(name: string, title: string, circumstances: string, { head, rows, notes = [] }: Section): string {
  const table = [head, head.map((_, column) => (column ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const remarks = notes.map((note) => `- ${note}`).join('\n');
  return [`<!-- measure: ${name} -->\n## ${title}`, `*${circumstances}*`, table, remarks].filter(Boolean).join('\n\n');
}

/** The whole report, its sections by the names of their measures. */
export const reportOf = (sections: Map<string, string>): string =>
  `${[preface, ...[...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => `${text}\n`)].join('\n')}`;
