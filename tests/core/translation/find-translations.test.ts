import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { findTranslations } from '../../../src/core/find-translations.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles } from '../../../src/node/load-report.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';
import { files, WORDS } from './two-languages.ts';

/** What is given to the pipeline of the report with other texts in its files; a file without text is left out. */
function inputWith(others: Readonly<Record<string, string>>): Parameters<typeof findTranslations>[0] {
	const all = [...new Map([...files, ...Object.entries(others)])].filter(([, text]) => text !== '');
	return {
		files: new Map(all.map(([file, text]) => [file, new TextEncoder().encode(text)])),
		sha256,
		dataEngine,
		citationStyles,
		citeWorks: setWorks,
		hasLetter: () => true,
	};
}

/** What is found: of each translation how much it lacks, and the rules of problems. */
function foundWith(others: Readonly<Record<string, string>>) {
	const found = findTranslations(inputWith(others));
	return {
		lacks: 'translations' in found && found.translations.map((each) => [each.language, each.isRead, each.missing.size]),
		rules: found.problems.map(({ rule, at }) => `${rule} ${at.file}`),
	};
}

test('a translation that does not fit the original yet is compared with it all the same', () => {
	const others = { 'content/ru/cost.mdx': '## Другое {#other}\n\nЕщё 12 слов.\n', 'content/ru/state.mdx': '' };
	expect('problems' in buildReport(inputWith(others))).toBe(true);
	// The section that is missing, and its claim.
	expect(foundWith(others)).toEqual({ lacks: [['ru', true, 2]], rules: [] });
});

test('problems of the files of a translation are given beside what it lacks', () => {
	const words = `${files.get(WORDS) ?? ''}\nfigure:no-such-figure: { label: Нет }\n`;
	expect(foundWith({ [WORDS]: words })).toEqual({
		lacks: [['ru', true, 0]],
		rules: [`reference-resolves ${WORDS}`],
	});
	expect(foundWith({ 'data/words/fr.yaml': 'partial: true\n' }).rules).toEqual(['file-can-be-read data/words/fr.yaml']);
});

test('of a translation whose file cannot be read it is not known what it lacks', () => {
	expect(foundWith({ [WORDS]: 'report: {' })).toEqual({
		lacks: [['ru', false, expect.any(Number)]],
		rules: [`yaml-is-well-formed ${WORDS}`],
	});
});

test('an original with problems gives these alone', () => {
	const meta = (files.get('data/report.yaml') ?? '').replace('title: The bridges of Riga', 'title: 48 bridges');
	expect(foundWith({ 'data/report.yaml': meta })).toEqual({
		lacks: false,
		rules: ['number-in-prose-is-a-figure data/report.yaml'],
	});
});
