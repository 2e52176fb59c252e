import { contentRoot } from './content-root.ts';
import { printIssues } from '#loader/issue-report.ts';
import { readContent } from '#loader/read-content.ts';

const { issues, texts, files } = readContent(contentRoot);
printIssues(issues, texts);
if (issues.length) process.exitCode = 1;
else console.log(`${files.length} files, nothing to mend.`);
