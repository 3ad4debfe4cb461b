import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms each room may import from. A room is a folder of `src/core`, or another folder of `src`. */
const doors: Readonly<Record<string, readonly string[]>> = {
	'core/problem': ['core/rules'],
	'core/rules': [],
	'core/model': [],
	'core/spelling': [],
	'core/numbers': [],
	'core/permalink': ['core/model'],
	'core/format': ['core/model'],
	'core/parse': ['core/model', 'core/problem', 'core/rules', 'core/permalink', 'core/spelling', 'core/chart'],
	'core/units': ['core/model', 'core/problem', 'core/parse'],
	'core/provenance': ['core/model', 'core/numbers', 'core/problem', 'core/parse', 'core/units', 'core/format'],
	'core/derive': ['core/model', 'core/problem', 'core/rules', 'core/parse', 'core/units'],
	'core/narrative': [
		'core/model',
		'core/numbers',
		'core/problem',
		'core/rules',
		'core/parse',
		'core/permalink',
		'core/format',
		'core/units',
	],
	'core/chart': ['core/model', 'core/problem', 'core/format', 'core/permalink'],
	'core/cite': ['core/model', 'core/format', 'core/permalink'],
	'core/metadata': ['core/model', 'core/format', 'core/permalink', 'core/cite'],
	'core/assemble': [
		'core/model',
		'core/problem',
		'core/format',
		'core/chart',
		'core/parse',
		'core/provenance',
		'core/derive',
		'core/narrative',
	],
	'core/editions': ['core/model', 'core/problem', 'core/parse', 'core/permalink', 'core/format', 'core/public'],
	'core/public': ['core/model', 'core/problem', 'core/parse', 'core/permalink'],
	'core/build-report': [
		'core/model',
		'core/problem',
		'core/parse',
		'core/provenance',
		'core/derive',
		'core/narrative',
		'core/assemble',
		'core/editions',
		'core/permalink',
		'core/public',
	],
	'core/outputs': [
		'core/model',
		'core/format',
		'core/editions',
		'core/permalink',
		'core/metadata',
		'core/cite',
		'core/chart',
	],
	node: ['core'],
	client: ['core/chart', 'core/format', 'core/model', 'core/spelling'],
	integration: ['core', 'node'],
	components: ['core', 'integration', 'client'],
	layouts: ['core', 'integration', 'components', 'styles', 'client'],
	pages: ['core', 'integration', 'components', 'layouts', 'styles', 'client'],
};

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const importsOf = (file: string) =>
	[
		...readFileSync(file, 'utf8').matchAll(
			/(?:^|\n)\s*(?:import\s*|(?:import|export)\b[^;'"]*?\bfrom\s*)['"]([^'"]+)['"]/g,
		),
	].map((match) => match[1] ?? '');

function roomOf(path: string): string {
	const [, first = '', second = ''] = path.split('/');
	return first === 'core' ? `core/${second.replace(/\.ts$/, '')}` : first;
}

test.each(files.filter((file) => !file.endsWith('.d.ts')))('%s imports one way', (file) => {
	const room = roomOf(file);
	for (const specifier of importsOf(file).filter((each) => each.startsWith('.'))) {
		const target = roomOf(normalize(join(dirname(file), specifier)));
		const allowed = [room, ...(doors[room] ?? [])];
		expect(
			allowed.some((door) => target === door || target.startsWith(`${door}/`)),
			`${room} may not import ${target} (${specifier})`,
		).toBe(true);
	}
});

test.each(files.filter((file) => file.startsWith('src/core/')))('%s needs no machine', (file) => {
	for (const specifier of importsOf(file)) expect(specifier).not.toMatch(/^(?:node:|astro|virtual:|vite)/);
	expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:Date\.now|new Date\(\)|process\.|Math\.random)/);
});

test('the browser is sent no schema with what it imports', () => {
	const isType = /^import type\b/;
	const sent = new Set(files.filter((file) => file.startsWith('src/client/')));
	for (const file of sent) {
		const statements = readFileSync(file, 'utf8').match(/^(?:import|export)\b[^;]*?\bfrom '[^']+';/gm) ?? [];
		for (const statement of statements.filter((each) => !isType.test(each))) {
			const [, specifier = ''] = /from '([^']+)';$/.exec(statement) ?? [];
			expect(specifier, file).not.toBe('zod');
			if (specifier.startsWith('.')) sent.add(normalize(join(dirname(file), specifier)).replaceAll('\\', '/'));
		}
	}
	expect(sent).toContain('src/core/chart/chart-kinds.ts');
});

test('no drawer without a name of its own', () => {
	expect(
		files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|shared|lib|misc|index)(?:\/|\.ts$)/.test(file)),
	).toEqual([]);
});
