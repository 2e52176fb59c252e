import { contentRoot } from './content-root.ts';
import { writeEditorFiles } from './editor-files.ts';
import { printIssues } from '#loader/issue-report.ts';
import { readContent } from '#loader/read-content.ts';

const { issues, texts, files, content } = readContent(contentRoot);
writeEditorFiles({ content, files });
printIssues(issues, texts);
if (issues.length) process.exitCode = 1;
else console.log(`${files.length} files, nothing to mend.`);
