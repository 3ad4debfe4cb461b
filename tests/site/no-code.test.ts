import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestFolder } from './digest-folder.ts';
import { startBuild } from './run-build.ts';

const project = join(import.meta.dirname, '../..');
const above = mkdtempSync(join(tmpdir(), 'configured-'));
const own = join(above, 'report');
const mark = join(above, 'it-ran');
afterAll(() => rmSync(above, { recursive: true, force: true }));

/** A module that leaves a file where it runs, and is a configuration to whoever reads it as one. */
const RUNS = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark)}, import.meta.url);\nexport default { plugins: [] };\n`;
const RUNS_AS_COMMON_JS = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, __filename);\nmodule.exports = { plugins: [] };\n`;
const ENVIRONMENT =
	'PROD=\nDEV=true\nMODE=development\nSITE=https://elsewhere.example/\nBASE_URL=/other/\nNODE_ENV=development\n';

/** What a report’s folder may hold beside its report, and a folder above it. */
const beside: Readonly<Record<string, string>> = {
	'.env': ENVIRONMENT,
	'.env.local': ENVIRONMENT,
	'.env.production': ENVIRONMENT,
	'postcss.config.mjs': RUNS,
	'postcss.config.cjs': RUNS_AS_COMMON_JS,
	'.postcssrc.cjs': RUNS_AS_COMMON_JS,
	'vite.config.mjs': RUNS,
	'tailwind.config.mjs': RUNS,
	'.browserslistrc': 'ie 6\n',
};

test('no file beside a report runs or changes what is built of it', async () => {
	mkdirSync(own);
	for (const name of [
		'astro.config.mjs',
		'content',
		'data',
		'package.json',
		'package-lock.json',
		'src',
		'tsconfig.json',
	])
		cpSync(join(project, name), join(own, name), { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(own, 'node_modules'), 'junction');
	const report = join(above, 'elsewhere');
	for (const name of ['content', 'data']) cpSync(join(project, name), join(report, name), { recursive: true });
	for (const folder of [own, above, report]) {
		for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content);
	}
	// The folder of a build is below the report, and the nearest of these above it would say how imports are found.
	const paths = { clsx: ['./vite.config.mjs'], 'astro/*': ['./vite.config.mjs'] };
	for (const folder of [above, report])
		writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }));
	const workspace = { workspaces: ['report'], postcss: { plugins: { [join(above, 'postcss.config.cjs')]: {} } } };
	writeFileSync(join(above, 'package.json'), JSON.stringify(workspace));
	// Node takes the name of the nearest package for itself, whatever lies in node_modules.
	const impostor = { name: 'clsx', type: 'module', exports: './vite.config.mjs', ...workspace };
	writeFileSync(join(report, 'package.json'), JSON.stringify(impostor));

	for (const root of [own, report]) {
		expect(await startBuild(root, { project: own }).ended).toMatchObject({ status: 0 });
		expect(existsSync(mark)).toBe(false);
		expect(digestFolder(join(root, 'dist'))).toEqual(digestFolder(join(project, 'dist')));
	}
}, 180_000);
