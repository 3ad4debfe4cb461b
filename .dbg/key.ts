import { startChromium } from '../tests/browser/start-chromium.ts';
import { serveFolder } from '../tests/browser/serve-folder.ts';
const browser = await startChromium(); const server = await serveFolder('dist','/a/b/');
const c = await browser.newContext({viewport:{width:1280,height:800}, permissions:['clipboard-read','clipboard-write']}); const page = await c.newPage();
await page.goto(server.url+'findings/');
await page.locator('#gpu-capacity-grows-title').dblclick();
await page.locator('.quote-bar').waitFor();
for (let i=0;i<5;i++){ await page.keyboard.press('Tab'); console.log(await page.evaluate(()=>[document.activeElement?.outerHTML.slice(0,120), getSelection()?.toString(), !!document.querySelector('.quote-bar'), document.querySelector('.quote-bar')?.previousElementSibling?.outerHTML.slice(0,80)])); await page.waitForTimeout(500);}
await browser.close(); server.close();
