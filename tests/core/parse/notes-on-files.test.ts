import { expect, test } from 'vitest';
import { notesOn } from '../../../src/core/parse/notes-on-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('an old key is noted with the line to write', () => {
	const files = new Map([['data/sources/survey.yaml', encode('title: A\n  \ncomplete: false\n')]]);
	expect(notesOn(files)).toEqual([
		{
			at: { file: 'data/sources/survey.yaml', line: 3, column: 1 },
			message: '`complete: false` is written `extent: cut off` now. The old name is read until the next major version.',
			hint: 'Run `npm run upgrade`: it rewrites all such lines, after showing them.',
		},
	]);
});

test('a copy of more than 50 MB is noted, and no other file', () => {
	const [small, large] = [new Uint8Array(50_000_000), new Uint8Array(51_400_000)];
	const files = new Map([
		['data/sources/b.txt', small],
		['data/sources/a.csv', large],
		['data/editions/1.0.0/manifest.json', large],
	]);
	expect(notesOn(files).map(({ message }) => message)).toEqual([
		'data/sources/a.csv has 51 MB. GitHub warns of files from 50 MB on, and refuses 100 MB.',
	]);
});
