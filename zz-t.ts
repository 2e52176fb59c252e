import { openTopic } from '#loader/read-content.ts';
import { topicFiles } from '#loader/topic-files.ts';
for (let i=0;i<5;i++){ let t=performance.now(); const f=[...topicFiles('src/content')]; const a=performance.now()-t; t=performance.now(); const topic=openTopic('src/content'); const b=performance.now()-t; const raw=f.find(([p])=>p==='timeline/2023-09-20-ceasefire.en.mdx')!; t=performance.now(); topic.with(raw[0],raw[1]); const c=performance.now()-t; console.log(Math.round(a),Math.round(b),Math.round(c)); }
