import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from './read-dist.ts';

const text = readText('/licences.txt');
const [shipped = '', used = ''] = text.split('Part 2: programs that built it');

test('what readers load is named with its licence: the charts, the search and the typefaces', () => {
	for (const name of [
		'chart.js',
		'@kurkle/color',
		'pagefind',
		'@expo-google-fonts/golos-text',
		'@expo-google-fonts/source-serif-4',
	])
		expect(shipped).toMatch(new RegExp(`^${name} [\\d.]+: MIT`, 'm'));
	expect(shipped.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(3);
	expect(shipped).toMatch(/^@fontsource\/noto-sans-math [\d.]+: OFL-1\.1/m);
});

test('each dependency of the project is named', () => {
	const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
	for (const name of Object.keys(dependencies)) expect(shipped + used).toContain(`\n${name} `);
});
