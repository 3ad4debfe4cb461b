import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');

test('no workflow, and no script but its own, runs a fetch', () => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
	const files = [
		'.ci/run',
		...globSync('.github/**/*.yml', { cwd: project }),
		...globSync('.deploy/*', { cwd: project }),
	];
	expect(files.length).toBeGreaterThan(3);
	for (const file of files) expect(read(file), file).not.toMatch(/run fetch|commands\/fetch|REPORT_CONNECTION/);
	for (const [name, line] of Object.entries(scripts)) if (name !== 'fetch') expect(line, name).not.toMatch(/\bfetch\b/);
});

test('nothing but its command leads to what connects', () => {
	const files = globSync('src/**/*.{ts,astro}', { cwd: project }).map((file) => file.replaceAll('\\', '/'));
	const ofFetch = /^src\/node\/fetch\//;
	for (const file of files.filter((each) => !ofFetch.test(each))) {
		const imports = [...read(file).matchAll(/\bfrom\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g)].map(
			([, first, second]) => first ?? second ?? '',
		);
		expect(imports, file).not.toContain('postgres');
		const led = imports.filter((each) => each.startsWith('.')).map((each) => normalize(join(dirname(file), each)));
		const allowed = file === 'src/node/commands/fetch.ts' ? /./ : /refused-fetch\.ts$/;
		for (const target of led.filter((each) => ofFetch.test(each))) expect(target, file).toMatch(allowed);
	}
});
