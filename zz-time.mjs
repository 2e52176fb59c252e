import { chromium } from 'playwright-core';
import { readFileSync, writeFileSync } from 'node:fs';
const [base, file, path, ...edits] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: 1440, height: 900 } });
await p.goto(base + path); await p.waitForTimeout(3000);
const good = readFileSync(file, 'utf8');
let n=0;
const until = async (f) => { const t = performance.now(); while (performance.now()-t < 15000) { try { if (await f()) return Math.round(performance.now()-t); } catch {} await new Promise(r=>setTimeout(r,5)); } return 'NEVER'; };
for (const from of edits) for (let k=0;k<4;k++) {
  const word = 'Zebra' + String.fromCharCode(97 + n++);
  writeFileSync(file, good.replace(from, `${from} ${word}`));
  const a = await until(() => p.evaluate((w) => document.body?.innerText.includes(w), word));
  await p.waitForTimeout(2500);
  writeFileSync(file, good);
  const c = await until(() => p.evaluate((w) => document.body && !!document.querySelector('main') && !document.body.innerText.includes(w), word));
  await p.waitForTimeout(2500);
  console.log(from.slice(0,30), 'shown', a, 'back', c);
}
await b.close();
