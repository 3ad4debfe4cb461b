import { readFileSync, globSync } from 'node:fs';
const r = process.argv[2] ?? '';
const site = 'https://example.org/bridges/';
let n = 0; const bad: string[] = [];
for (const f of globSync('**/index.html', { cwd: r })) {
	const m = /^v\/([^/]+)\/(.*)index\.html$/.exec(f);
	const page = m ? m[2] ?? '' : f.replace(/index\.html$/, '');
	const html = readFileSync(`${r}/${f}`, 'utf8');
	const links = [...html.matchAll(/<link rel="timemap"[^>]*href="([^"]+)"/g)].map(([, h = '']) => new URL(h, site + f).href);
	const has = globSync(`v/*/${page}index.html`, { cwd: r }).map((x) => x.split('/')[1]);
	if (has.length === 0) { if (links.length) bad.push(`${f} should have none`); continue; }
	n++;
	if (links.length !== 1) { bad.push(`${f} has ${links.length}`); continue; }
	const t = readFileSync(`${r}/${links[0]?.slice(site.length)}`, 'utf8');
	const vs = [...t.matchAll(/\/v\/([^/]+)\//g)].map(([, v]) => v);
	if (vs.join() !== has.sort().join()) bad.push(`${f}: ${vs} vs ${has}`);
}
console.log(n, bad.slice(0, 20));
