import { readContent } from '#loader/read-content.ts';
import * as desk from '#domain/desk.ts';
const { content: c } = readContent('src/content');
for (const [n,f] of Object.entries(desk)) { const t=performance.now(); const r = n==='longestSentences'? [...desk.longestSentences(c!,'en'), ...desk.longestSentences(c!,'ar')] : n==='dueForReview'? desk.dueForReview(c!, '2026-12-24') : (f as any)(c!); console.log(n, r.length, (performance.now()-t)|0, 'ms'); console.log(r.slice(0,3)); }
