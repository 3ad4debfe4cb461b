import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { oneToTwelve, scalesInWords, tensInWords } from '../src/core/reading/languages/en/number-table.ts';

/** Which rooms each room may import from. A room is a folder of `src/core`, or another folder of `src`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	'core/problem': ['core/rules'],
	'core/rules': [],
	'core/markup': [],
	'core/words': ['core/markup', 'core/rules'],
	'core/model': [],
	'core/spelling': [],
	'core/data-sets': ['core/model', 'core/problem', 'core/spelling', 'core/units', 'core/parse', 'core/derive'],
	'core/reading': ['core/model', 'core/spelling'],
	'core/numbers': ['core/reading'],
	'core/permalink': ['core/model', 'core/sources', 'core/words'],
	'core/format': ['core/model', 'core/words'],
	'core/parse': [
		'core/model',
		'core/chart',
		'core/problem',
		'core/rules',
		'core/permalink',
		'core/sources',
		'core/spelling',
	],
	'core/units': ['core/model', 'core/reading', 'core/problem', 'core/parse'],
	'core/provenance': [
		'core/model',
		'core/data-sets',
		'core/reading',
		'core/sources',
		'core/numbers',
		'core/problem',
		'core/parse',
		'core/spelling',
		'core/units',
		'core/format',
	],
	'core/derive': ['core/model', 'core/problem', 'core/rules', 'core/parse', 'core/units'],
	'core/mathematics': ['core/model', 'core/markup', 'core/words'],
	'core/narrative': [
		'core/model',
		'core/mathematics',
		'core/reading',
		'core/numbers',
		'core/problem',
		'core/rules',
		'core/parse',
		'core/permalink',
		'core/format',
		'core/units',
		'core/words',
	],
	'core/look': ['core/model', 'core/problem'],
	'core/chart': [
		'core/model',
		'core/look',
		'core/problem',
		'core/format',
		'core/markup',
		'core/permalink',
		'core/words',
	],
	'core/cite': ['core/model', 'core/format', 'core/markup', 'core/permalink', 'core/words'],
	'core/sources': ['core/model', 'core/words'],
	'core/find': [
		'core/model',
		'core/data-sets',
		'core/evidence',
		'core/parse',
		'core/problem',
		'core/provenance',
		'core/reading',
		'core/units',
	],
	'core/evidence': [
		'core/model',
		'core/data-sets',
		'core/problem',
		'core/parse',
		'core/provenance',
		'core/units',
		'core/format',
		'core/permalink',
		'core/words',
	],
	'core/tables': [
		'core/model',
		'core/chart',
		'core/data-sets',
		'core/derive',
		'core/problem',
		'core/parse',
		'core/provenance',
		'core/units',
		'core/format',
		'core/words',
	],
	'core/workbook': ['core/model', 'core/format'],
	'core/metadata': [
		'core/model',
		'core/look',
		'core/workbook',
		'core/sources',
		'core/evidence',
		'core/format',
		'core/markup',
		'core/permalink',
		'core/cite',
		'core/words',
	],
	'core/assemble': [
		'core/model',
		'core/mathematics',
		'core/sources',
		'core/evidence',
		'core/tables',
		'core/problem',
		'core/format',
		'core/chart',
		'core/parse',
		'core/provenance',
		'core/derive',
		'core/narrative',
		'core/words',
	],
	'core/editions': [
		'core/model',
		'core/problem',
		'core/evidence',
		'core/narrative',
		'core/parse',
		'core/permalink',
		'core/format',
		'core/public',
		'core/words',
	],
	'core/public': [
		'core/model',
		'core/sources',
		'core/problem',
		'core/parse',
		'core/permalink',
		'core/format',
		'core/markup',
	],
	'core/pictures': ['core/model', 'core/parse', 'core/problem', 'core/public'],
	'core/deposit': ['core/cite', 'core/markup'],
	'core/families': [
		'core/model',
		'core/data-sets',
		'core/chart',
		'core/format',
		'core/narrative',
		'core/parse',
		'core/problem',
		'core/spelling',
	],
	'core/translation': [
		'core/model',
		'core/chart',
		'core/editions',
		'core/narrative',
		'core/parse',
		'core/problem',
		'core/words',
	],
	'core/schemas': [
		'core/model',
		'core/chart',
		'core/format',
		'core/narrative',
		'core/parse',
		'core/problem',
		'core/translation',
		'core/units',
		'core/words',
	],
	'core/guide': [
		'core/model',
		'core/data-sets',
		'core/narrative',
		'core/rules',
		'core/schemas',
		'core/translation',
		'core/units',
		'core/words',
	],
	'core/report-steps': [
		'core/model',
		'core/tables',
		'core/data-sets',
		'core/families',
		'core/look',
		'core/evidence',
		'core/problem',
		'core/parse',
		'core/provenance',
		'core/derive',
		'core/narrative',
		'core/assemble',
		'core/editions',
		'core/pictures',
		'core/translation',
	],
	'core/original-steps': [
		'core/model',
		'core/data-sets',
		'core/problem',
		'core/parse',
		'core/provenance',
		'core/narrative',
		'core/assemble',
		'core/editions',
		'core/report-steps',
		'core/translation',
		'core/words',
	],
	'core/rename': ['core/model', 'core/data-sets', 'core/narrative', 'core/parse', 'core/problem'],
	'core/readiness': ['core/model', 'core/build-report', 'core/data-sets'],
	'core/find-evidence': [
		'core/model',
		'core/find',
		'core/original-steps',
		'core/parse',
		'core/problem',
		'core/provenance',
		'core/units',
	],
	'core/find-translations': [
		'core/model',
		'core/original-steps',
		'core/parse',
		'core/problem',
		'core/rules',
		'core/translation',
		'core/words',
	],
	'core/build-report': [
		'core/model',
		'core/problem',
		'core/parse',
		'core/assemble',
		'core/editions',
		'core/original-steps',
		'core/permalink',
		'core/public',
		'core/report-steps',
		'core/translation',
		'core/words',
	],
	'core/outputs': [
		'core/model',
		'core/workbook',
		'core/sources',
		'core/format',
		'core/editions',
		'core/permalink',
		'core/metadata',
		'core/look',
		'core/pictures',
		'core/cite',
		'core/chart',
		'core/words',
	],
	node: ['core'],
	client: ['core/chart', 'core/format', 'core/markup', 'core/model', 'core/permalink', 'core/spelling', 'core/words'],
	desk: ['core'],
	integration: ['core', 'node', 'desk'],
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
		const allowed = [room, ...(mayImport[room] ?? [])];
		expect(
			allowed.some((each) => target === each || target.startsWith(`${each}/`)),
			`${room} may not import ${target} (${specifier})`,
		).toBe(true);
	}
});

test.each(files.filter((file) => file.startsWith('src/core/')))('%s needs no machine', (file) => {
	for (const specifier of importsOf(file)) expect(specifier).not.toMatch(/^(?:node:|astro|virtual:|vite)/);
	expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:Date\.now|new Date\(\)|process\.|Math\.random)/);
});

test('what a language knows is asked through its interface', () => {
	const languages = 'src/core/reading/languages/';
	for (const file of files) {
		for (const specifier of importsOf(file).filter((each) => each.startsWith('.'))) {
			const target = normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
			if (!target.startsWith(languages) || file.startsWith(languages)) continue;
			expect(file, `${file} may not import ${target}`).toBe('src/core/reading/languages.ts');
			expect(target.slice(languages.length)).toMatch(/^[a-z]+\.ts$/);
		}
	}
	const ofEnglish = files.filter((file) => importsOf(file).some((each) => /(?:^|\/)en\//.test(each)));
	expect(ofEnglish).toEqual([`${languages}en.ts`]);
});

test('English number words stand in the files of English alone', () => {
	const words = [oneToTwelve.replace('one|two|', ''), tensInWords, scalesInWords, 'hundred|dozen|half'].join('|');
	const aWord = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
	const readers = files.filter((file) => /^src\/core\/(?:reading|numbers)\/[^/]+$/.test(file));
	expect(readers.length).toBeGreaterThan(30);
	for (const file of readers) {
		const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '');
		expect(aWord.exec(code)?.[0], file).toBeUndefined();
	}
});

test('the browser is sent no schema and no catalogue of words with what it imports', () => {
	const isType = /^import type\b/;
	const sent = new Set(files.filter((file) => file.startsWith('src/client/')));
	for (const file of sent) {
		const statements = readFileSync(file, 'utf8').match(/^(?:import|export)\b[^;]*?\bfrom '[^']+';/gm) ?? [];
		for (const statement of statements.filter((each) => !isType.test(each))) {
			const [, specifier = ''] = /from '([^']+)';$/.exec(statement) ?? [];
			expect(['zod', 'messageformat'], file).not.toContain(specifier);
			if (specifier.startsWith('.')) sent.add(normalize(join(dirname(file), specifier)).replaceAll('\\', '/'));
		}
	}
	expect(sent).toContain('src/core/chart/chart-kinds.ts');
	expect([...sent].filter((file) => file.startsWith('src/core/words/'))).toEqual([]);
});

test('no drawer without a name of its own', () => {
	expect(
		files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|shared|lib|misc|index)(?:\/|\.ts$)/.test(file)),
	).toEqual([]);
});
