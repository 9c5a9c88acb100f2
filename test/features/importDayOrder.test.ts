import { describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import { reported } from '../officialBooks.ts';
describe('x',()=>{ it('y',async()=>{
 const test=await testRegister('2026-11-25T02:00:00.000Z');
 const path=reported('may-thang-truoc-ngay');
 const p=await test.ask('import.preview',{path});
 console.log(JSON.stringify([p.dayOrder,p.importable,p.rejectedTotal]));
 console.log(JSON.stringify(await test.reply('import.run',{path})));
 const q=await test.ask('import.preview',{path,dayOrder:'monthFirst'});
 console.log(JSON.stringify([q.dayOrder,q.exchanged,q.importable,q.notes.slice(0,3),q.notes.length,q.rejected]));
 const r=await test.ask('import.run',{path,dayOrder:'monthFirst'});
 console.log(r.imported,r.exchanged);
 await test.close(); expect(1).toBe(1);
})});
