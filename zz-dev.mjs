import { chromium } from 'playwright-core';
import { readFileSync, writeFileSync } from 'node:fs';
const [base, file, path, from, to] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: 1440, height: 900 } });
p.on('console', m => console.log('  console:', m.type(), m.text().slice(0,200)));
await p.goto(base + path); await p.waitForTimeout(1500);
const good = readFileSync(file, 'utf8');
const bad = good.replace(from, to);
if (bad===good) throw new Error('no change');
const overlayText = () => p.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent?.replace(/\s+/g,' ').slice(0,1500));
const until = async (what, f) => { const t = performance.now(); while (performance.now()-t < 15000) { try { if (await f()) { console.log(what, Math.round(performance.now()-t), 'ms'); return; } } catch {} await new Promise(r=>setTimeout(r,10)); } console.log(what,'NEVER'); };
try {
 writeFileSync(file, bad);
 await until('error shown', async () => await p.evaluate(() => !!document.querySelector('vite-error-overlay')));
 await p.waitForTimeout(1500);
 console.log('title:', await p.title()); console.log((await overlayText()));
 await p.screenshot({ path: '/tmp/lsp/overlay.png' });
} finally { writeFileSync(file, good); }
await until('recovered', async () => await p.evaluate(() => !document.querySelector('vite-error-overlay') && !!document.querySelector('main')));
await p.waitForTimeout(1000);
await p.screenshot({ path: '/tmp/lsp/recovered.png' });
console.log('title:', await p.title());
await b.close();
