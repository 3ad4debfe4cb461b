import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, type BuildResult } from '../../../src/core/build-report.ts';
import { CURRENT_FORMAT } from '../../../src/core/editions/formats/edition-formats.ts';
import type { Publishing } from '../../../src/core/editions/check-version.ts';
import { archiveIn, citablesIn, languageOfFile, withTranslations } from '../../../src/core/editions/translations.ts';
import type { Citable, EditionManifest } from '../../../src/core/model/edition.ts';
import { Collector } from '../../../src/core/problem.ts';
import { readBibtex } from '../../../src/node/cite/read-bibtex.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { decodePictures } from '../../../src/node/pictures/ask-for-pictures.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

/** All that the machine answers while a report is built. */
const machine = { sha256, dataEngine, decodePictures, readBibtex, citeWorks: setWorks, citationStyles, hasLetter };
const published = readReportFiles(join(import.meta.dirname, `format-${CURRENT_FORMAT}`), new Collector());

const report = 'data/report.yaml';
const words = 'data/words/ru.yaml';
const figures = 'data/figures/bridges.yaml';
const definition = 'Доля осмотренных мостов, которым нужен немедленный ремонт.';

type Edit = readonly [file: string, from: string, to: string];
const next: Edit = [report, '1.0.0, date: 2023-02-01', '1.1.0, date: 2023-03-01'];
const changes = (...lines: string[]) =>
	`- version: 1.1.0\n  changes:\n${lines.map((line) => `    - ${line}\n`).join('')}`;

interface Changed {
	readonly publishing?: Publishing;
	/** Files in the place of those that there are; `undefined` for one that is removed. */
	readonly files?: Readonly<Record<string, string | undefined>>;
}

function build(edits: readonly Edit[], { publishing, files: others = {} }: Changed = {}): BuildResult {
	const files = new Map(published);
	for (const [file, from, to] of edits) {
		const before = new TextDecoder().decode(files.get(file));
		if (!before.includes(from)) throw new Error(`${file} has no “${from}”.`);
		files.set(file, new TextEncoder().encode(before.replace(from, to)));
	}
	for (const [file, text] of Object.entries(others)) {
		if (text === undefined) files.delete(file);
		else files.set(file, new TextEncoder().encode(text));
	}
	return buildReport({ files, ...machine, publishing });
}

function problemsOf(result: BuildResult): string[] {
	return 'problems' in result ? result.problems.map(({ at, message }) => `${at.file}: ${message}`) : [];
}

function built(result: BuildResult) {
	if ('problems' in result) throw new Error(problemsOf(result).join('\n'));
	const [russian] = result.translations;
	return { ...result, russian };
}

const noRussian = { [words]: undefined, 'content/ru/cost.mdx': undefined };
const alone: Edit = [report, 'languages: [en, ru]', 'languages: [en]'];

describe('an edition that holds a translation', () => {
	test.each<[what: string, edit: Edit, problem: string]>([
		[
			'its prose',
			['content/ru/cost.mdx', 'Он стоит', 'Это стоит'],
			'content/ru/cost.mdx: claim:repair-is-dear is not what it was in edition 1.0.0 (text).',
		],
		[
			'its words in data files',
			[words, definition, 'Доля мостов.'],
			`${words}: figure:need-repair is not what it was in edition 1.0.0 (definition).`,
		],
		[
			'its title',
			[words, 'Мосты Риги', 'Мосты'],
			`${words}: report:riga-bridges is not what it was in edition 1.0.0 (title).`,
		],
	])('keeps %s', (_, edit, problem) => {
		expect(problemsOf(build([edit]))).toEqual([problem]);
	});

	test('says once what changed in both', () => {
		const inBoth: Edit[] = [
			[figures, 'The share of the bridges examined', 'A share of the bridges examined'],
			[words, definition, 'Доля мостов.'],
		];
		expect(problemsOf(build(inBoth))).toEqual([
			`${figures}: figure:need-repair is not what it was in edition 1.0.0 (definition).`,
		]);
	});

	test('has its translation in its folder, and knows it as published', () => {
		const { report: original, russian } = built(build([]));
		expect(original.editions.citable).toBe('1.0.0');
		expect(russian?.editions.citable).toBe('1.0.0');
		expect(russian?.editions.published).toMatchObject([{ version: '1.0.0', title: 'Мосты Риги' }]);
		expect(built(build([next], { publishing: 'new' })).russian?.editions.base).toBe('/v/1.1.0/ru/');
	});

	test('has no other language', () => {
		const files = { 'data/words/kk.yaml': 'partial: true\n' };
		expect(problemsOf(build([[report, 'en, ru]', 'en, ru, kk]']], { files }))).toEqual([
			`${report}: language:kk is not in edition 1.0.0.`,
		]);
	});
});

describe('the next edition', () => {
	const reworded: Edit = [words, definition, 'Доля мостов.'];
	const explained = { 'data/changes.yaml': changes('{ type: correction, of: [figure:need-repair], reason: A slip. }') };

	test('explains a change of the translation alone', () => {
		expect(problemsOf(build([next, reworded], { publishing: 'new' }))).toEqual([
			`${words}: figure:need-repair is not what it was in edition 1.0.0, and nothing says why.`,
		]);
		const { report: original, russian } = built(build([next, reworded], { publishing: 'new', files: explained }));
		expect(original.editions.pending).toEqual([]);
		expect(russian?.editions.pending).toMatchObject([
			{ ref: 'figure:need-repair', kind: 'changed', explanations: [{ type: 'correction', reason: 'A slip.' }] },
		]);
		expect(russian?.editions.pending[0]?.before).toBe('/v/1.0.0/ru/figures/need-repair/');
	});

	test('explains a change once for all languages, in the words of each', () => {
		const inBoth: Edit[] = [
			next,
			[figures, 'The share of the bridges examined', 'A share of the bridges examined'],
			reworded,
			[words, 'partial: true\n', 'partial: true\nchange:1.1.0: { of: 0a0a0a0a0a0a, changes: [{ reason: Описка. }] }\n'],
		];
		const { report: original, russian, changes: made } = built(build(inBoth, { publishing: 'new', files: explained }));
		const reasons = (of: typeof original | undefined) =>
			of?.editions.pending.flatMap(({ ref, explanations }) => explanations.map(({ reason }) => `${ref}: ${reason}`));
		expect(reasons(original)).toEqual(['figure:need-repair: A slip.']);
		expect(reasons(russian)).toEqual(['figure:need-repair: Описка.']);
		expect(made).toMatchObject([{ reason: 'A slip.', translations: { ru: 'Описка.' } }]);
	});

	test('refuses the explanation of what changed in no language', () => {
		expect(problemsOf(build([next], { publishing: 'new', files: explained }))).toEqual([
			'data/changes.yaml: figure:need-repair is what it was in edition 1.0.0.',
		]);
	});

	test('explains no words that are translated for the first time', () => {
		const more: Edit = [
			words,
			'partial: true\n',
			'partial: true\nfigure:fieldwork: { of: 0a0a0a0a0a0a, label: Время осмотра, definition: Когда осматривали. }\n',
		];
		const { russian } = built(build([next, more], { publishing: 'new' }));
		expect(russian?.figures.find(({ id }) => id === 'fieldwork')?.label).toBe('Время осмотра');
		expect(russian?.editions.pending).toEqual([]);
	});

	test('explains words that the translation no longer has', () => {
		const fewer: Edit = [words, '  takeaway: Исправны {sound-share} мостов.\n', ''];
		expect(problemsOf(build([next, fewer], { publishing: 'new' }))).toContain(
			`${report}: chart:repair is not what it was in edition 1.0.0, and nothing says why.`.replace(
				report,
				'data/charts/repair.yaml',
			),
		);
	});

	test('may add a language', () => {
		const added: Edit = [report, 'en, ru]', 'en, ru, kk]'];
		const files = {
			'data/words/kk.yaml': 'partial: true\n',
			'data/changes.yaml': changes('{ type: addition, of: [language:kk], reason: Readers asked for it. }'),
		};
		const { report: original } = built(build([next, added], { publishing: 'new', files }));
		expect(original.editions.pending).toMatchObject([{ ref: 'language:kk', kind: 'added', address: '/kk/' }]);
	});

	test('may not lose a language in silence', () => {
		expect(problemsOf(build([next, alone], { files: noRussian }))).toEqual([
			`${report}: language:ru, “Русский”, was published in edition 1.0.0 and is gone.`,
		]);
	});

	test('keeps every address of a language that was retired', () => {
		const retired = changes('{ type: retirement, of: [language:ru], reason: Nobody read it. }');
		const { report: original } = built(build([next, alone], { files: { ...noRussian, 'data/changes.yaml': retired } }));
		const gone = new Map(original.editions.tombstones.map((each) => [each.address, each]));
		for (const path of ['/ru/', '/ru/cost/', '/ru/figures/need-repair/', '/ru/figures/need-repair.json'])
			expect(gone.get(path), path).toMatchObject({
				frozen: `/v/1.0.0${path}`,
				outcome: { kind: 'retired', in: '1.1.0', reason: 'Nobody read it.' },
			});
		expect(gone.get('/ru/figures/need-repair/')?.title).toBe('Мосты, которым нужен немедленный ремонт');
		const inItsPlace = { ...noRussian, 'data/changes.yaml': retired, 'public/ru/cost.csv': 'a\n' };
		expect(problemsOf(build([next, alone], { files: inItsPlace }))).toEqual([
			expect.stringContaining('public/ru/cost.csv: '),
		]);
	});
});

const figure = (label: string, more: Partial<Citable> = {}): Citable => ({
	ref: 'figure:a',
	title: label,
	addresses: ['/figures/a/'],
	content: { label, value: 1, note: 'n' },
	sha256: label,
	...more,
});

test('of a translation is kept what differs from the original, and nothing else', () => {
	const other = figure('Метка', { content: { label: 'Метка', value: 1 } });
	const [both] = withTranslations([figure('Label')], new Map([['ru', [other]]]));
	expect(both?.translations).toEqual({
		ru: { title: 'Метка', content: { label: 'Метка', note: null }, sha256: 'Метка' },
	});
	const [again] = citablesIn('ru', both === undefined ? [] : [both]);
	expect(again).toMatchObject({ title: 'Метка', content: { label: 'Метка', value: 1 }, sha256: 'Метка' });
	expect(again?.content).not.toHaveProperty('note');
	expect(withTranslations([figure('Label')], new Map([['ru', [figure('Label')]]]))).toEqual([figure('Label')]);
});

test('an edition is the files and the words of one language, and of another nothing', () => {
	const file = (path: string) => ({ path, bytes: 1, sha256: '' });
	const manifest: EditionManifest = {
		version: '1.0.0',
		date: '2024-01-01',
		title: 'Title',
		languages: ['en', 'ru', 'zh-Hans'],
		translations: { ru: { title: 'Название' } },
		url: 'https://a.test/v/1.0.0/',
		changes: [],
		things: [],
		files: ['index.html', 'ru/index.html', 'rum/index.html', 'zh-hans/report.pdf'].map(file),
	};
	const edition = { hash: '', folder: '1.0.0', size: { files: 4, bytes: 4 }, manifest };
	const pathsIn = (language?: string) =>
		archiveIn([edition], language).map((each) => each.manifest.files.map(({ path }) => path));
	expect(pathsIn()).toEqual([['index.html', 'rum/index.html']]);
	expect(pathsIn('ru')).toEqual([['index.html']]);
	expect(pathsIn('zh-Hans')).toEqual([['report.pdf']]);
	expect(pathsIn('kk')).toEqual([]);
	expect(archiveIn([edition], 'ru')[0]?.manifest.title).toBe('Название');
	expect(archiveIn([edition], 'zh-Hans')[0]?.manifest.title).toBe('Title');
	expect(languageOfFile(manifest, 'zh-hans/report.pdf')).toBe('zh-Hans');
	expect(languageOfFile({}, 'ru/index.html')).toBeUndefined();
});
