import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the least that Astro builds of the same sections: a page of MDX each, their components left out, and a script
 * that builds it.
 */
export function makeBareSite(root: string, project: string): string {
	mkdirSync(join(root, 'src/pages'), { recursive: true });
	mkdirSync(join(root, 'src/layouts'), { recursive: true });
	for (const file of globSync('*.mdx', { cwd: join(project, 'content') })) {
		const prose = readFileSync(join(project, 'content', file), 'utf8')
			.replace(/<\/?[A-Z][^>]*>/g, '')
			.replace(/ \{#[^}]*\}/g, '');
		writeFileSync(join(root, 'src/pages', file), `---\nlayout: ../layouts/Page.astro\n---\n\n${prose}`);
	}
	writeFileSync(
		join(root, 'src/layouts/Page.astro'),
		'<html lang="en"><head><title>Section</title></head><body><slot /></body></html>\n',
	);
	writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
	symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
	const script = join(root, 'build.mjs');
	writeFileSync(
		script,
		`import mdx from '@astrojs/mdx';
import { build } from 'astro';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ configFile: false, root: import.meta.dirname, integrations: [mdx()], logLevel: 'warn' });
`,
	);
	return script;
}
