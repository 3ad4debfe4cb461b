import { startChromium } from '../tests/browser/start-chromium.ts';
import { serveFolder } from '../tests/browser/serve-folder.ts';
const browser = await startChromium(); const server = await serveFolder('dist','/a/b/');
for (const [name, opt] of [['d',{viewport:{width:1280,height:800}}],['dd',{viewport:{width:1280,height:800},colorScheme:'dark'}],['p',{viewport:{width:320,height:640},hasTouch:true,isMobile:true}]] as const) {
 const c = await browser.newContext({...opt, permissions:['clipboard-read','clipboard-write']} as any); const page = await c.newPage();
 page.on('console', m=>console.log(m.text())); page.on('pageerror', e=>console.log('ERR',e.message));
 await page.addInitScript(()=>{ (navigator as any).share = (x:any)=>{ (window as any).shared=x; return Promise.resolve(); } });
 await page.goto(server.url+'findings/');
 await page.evaluate(()=>{ const p=document.getElementById('gpu-capacity-grows.1')!; p.scrollIntoView({block:'center'}); const r=document.createRange(); r.selectNodeContents(p); r.setEnd(p.childNodes[p.childNodes.length-1]!, 20); const s=getSelection()!; s.removeAllRanges(); s.addRange(r); });
 await page.locator('.quote-bar').waitFor({timeout:5000});
 await page.screenshot({path:`/tmp/s-share/sel-${name}.png`});
 await page.locator('.quote-bar button').first().click();
 await page.waitForTimeout(200);
 await page.screenshot({path:`/tmp/s-share/sel-${name}-2.png`});
 if(name==='d'){ console.log(await page.evaluate(async()=>{const [i]=await navigator.clipboard.read(); return [await (await i!.getType('text/plain')).text(), await (await i!.getType('text/html')).text()].join('\n----\n')}));
 await page.locator('.quote-bar button').nth(1).click(); console.log(await page.evaluate(()=>(window as any).shared)); }
 await c.close();
}
await browser.close(); server.close();
