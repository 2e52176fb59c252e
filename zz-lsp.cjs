const { spawn } = require('node:child_process');
const rpc = require('vscode-jsonrpc/node');
const root='/work/main';
const [,, which]=process.argv;
const bin = which==='astro' ? ['node_modules/@astrojs/language-server/bin/nodeServer.js','--stdio'] : ['node_modules/yaml-language-server/bin/yaml-language-server','--stdio'];
const p = spawn(process.execPath, bin, {cwd:root, stdio:['pipe','pipe','inherit']});
const c = rpc.createMessageConnection(new rpc.StreamMessageReader(p.stdout), new rpc.StreamMessageWriter(p.stdin));
const fs=require('fs');
const settings = JSON.parse(fs.readFileSync('/tmp/lsp/settings.json','utf8'));
c.onRequest('workspace/configuration', (q)=>q.items.map(i=>{ if(i.section==='yaml') return {schemas: settings['yaml.schemas'], completion:true, hover:true, validate:true, schemaStore:{enable:false}}; return null}));
c.onRequest('client/registerCapability',()=>null);
c.onRequest('workspace/workspaceFolders',()=>[{uri:'file://'+root,name:'main'}]);
c.onRequest((m,p)=>{console.log('REQ',m); return null});
c.onNotification('textDocument/publishDiagnostics', d=>{console.log('DIAG', d.uri.split('/').pop(), d.diagnostics.map(x=>`${x.range.start.line+1}:${x.range.start.character+1} ${x.message}`))});
c.onNotification('window/logMessage', m=>console.log('LOG', m.message.slice(0,300)));
c.onNotification((m,p)=>{ if(!/telemetry|progress|schema/.test(m)) console.log('NOTE',m, JSON.stringify(p).slice(0,200))});
c.listen();
(async()=>{
 const init = await c.sendRequest('initialize',{processId:process.pid,rootUri:'file://'+root,workspaceFolders:[{uri:'file://'+root,name:'main'}],capabilities:{workspace:{configuration:true,workspaceFolders:true},textDocument:{completion:{completionItem:{documentationFormat:['markdown','plaintext'],snippetSupport:true}},hover:{contentFormat:['markdown']},publishDiagnostics:{},diagnostic:{}}},initializationOptions:{typescript:{tsdk:root+'/node_modules/typescript/lib'},contentIntellisense:true}});
 await c.sendNotification('initialized',{});
 const file = process.argv[3]; const uri='file://'+root+'/'+file; const text=fs.readFileSync(process.argv[4]||root+'/'+file,'utf8');
 await c.sendNotification('textDocument/didOpen',{textDocument:{uri,languageId:which==='astro'?'mdx':'yaml',version:1,text}});
 await new Promise(r=>setTimeout(r,which==='astro'?3000:3000));
 const lines=text.split('\n');
 const pos=(needle,off)=>{const i=lines.findIndex(l=>l.startsWith(needle)); return {line:i,character:off??lines[i].length}};
 for (const spec of process.argv.slice(5)) {
  const [kind,needle,off]=spec.split('@'); const position=pos(needle, off?Number(off):undefined);
  const r=await c.sendRequest('textDocument/'+kind,{textDocument:{uri},position});
  if(kind==='completion'){ const items=(r.items||r||[]); console.log(kind,needle,items.length, items.slice(0,4).map(i=>[i.label,JSON.stringify(i.documentation), JSON.stringify(i.textEdit?.newText||i.insertText)]));}
  else console.log(kind,needle,JSON.stringify(r));
 }
 if (init.capabilities.diagnosticProvider){ const d=await c.sendRequest('textDocument/diagnostic',{textDocument:{uri}}); console.log('PULL', d.items.map(x=>`${x.range.start.line+1}:${x.range.start.character+1} ${x.message}`)); }
 p.kill(); process.exit(0);
})();
