import { readContent } from '#loader/read-content.ts';
import { writeEditorFiles } from './tools/editor-files.ts';
const r = readContent('src/content');
console.log(r.issues.length);
for (let i=0;i<3;i++){ const t=performance.now(); writeEditorFiles(r.content!, r.files); console.log(performance.now()-t);}
