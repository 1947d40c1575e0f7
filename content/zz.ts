import { openContent } from './src/open-content.ts';
import { CONTENT_FOLDER, readFolder } from './src/disk.ts';
import { makeSearchWords, SiteSearch } from './src/site-search/index.ts';
const W=makeSearchWords(openContent(readFolder(CONTENT_FOLDER)),'2026-11-24');
const s=new SiteSearch(W);
for(const q of process.argv.slice(2)){const r:any=s.search(q,{size:6});console.log(q,r.sentence??JSON.stringify(r.kinds),r.only);for(const h of r.hits??[])console.log('   ',h.title,h.address, (h as any).score)}
