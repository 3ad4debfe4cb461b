import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector, type Problem } from '../../../src/core/problem.ts';
import { bringWords } from '../../../src/core/words/brought-words.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { readBibtex } from '../../../src/node/cite/read-bibtex.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { decodePictures } from '../../../src/node/pictures/ask-for-pictures.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

// The words that a report brings stay until the next one is built.
afterAll(() => bringWords(new Map()));

type Files = ReadonlyMap<string, Uint8Array>;

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

function problemsOf(files: Files): readonly Problem[] {
	const built = buildReport({
		files,
		sha256,
		dataEngine,
		decodePictures,
		citationStyles,
		hasLetter,
		readBibtex,
		citeWorks: setWorks,
	});
	return 'problems' in built ? built.problems : [];
}

/** A report with one thing in it that is wrong, and the lines of the file on which that thing is written. */
interface Broken {
	readonly story: string;
	readonly file: string;
	readonly from: number;
	readonly to: number;
	readonly files: Files;
}

/** What makes one line of an entry wrong, by what the line begins with. */
const wrongLines: readonly { readonly key: RegExp; readonly instead: string }[] = [
	{ key: /^(\s*(?:- )?quote: ).*/, instead: '$1Words that were never said by anybody at all' },
	{ key: /^(\s*(?:- )?column: ).*/, instead: '$1No such column' },
	{ key: /^(\s*(?:- )?formula: ).*/, instead: '$1(' },
	{ key: /^(\s*(?:- )?unit: ).*/, instead: '$1furlongs-of-old' },
	{ key: /^(\s*(?:- )?source: ).*/, instead: '$1no-such-source' },
	{ key: /^(\s*sql: )(?!\|).*/, instead: '$1SELECT' },
];

/** Every way to break one entry of a data file. */
function* brokenEntries(files: Files): Generator<Broken> {
	for (const [file, bytes] of files) {
		if (!/^data\/(?!editions|words|changes|report)[^.]*\.yaml$/.test(file)) continue;
		const lines = decode(bytes).split('\n');
		const starts = lines.flatMap((line, index) => (line.startsWith('- ') ? [index] : []));
		const blocks = starts.length === 0 ? [0] : starts;
		const changed = (text: readonly string[]) => new Map(files).set(file, encode(text.join('\n')));
		for (const [index, start] of blocks.entries()) {
			const end = blocks[index + 1] ?? lines.length;
			const entry = { file, from: start + 1, to: end + 1 };
			const isItem = starts.length > 0;
			const unknown = lines.toSpliced(isItem ? start + 1 : 0, 0, isItem ? '  nonsense: 1' : 'nonsense: 1');
			yield { ...entry, story: `${file}:${start + 1} has a key that nothing knows`, files: changed(unknown) };
			for (let at = start; at < end; at++)
				for (const { key, instead } of wrongLines) {
					const line = lines[at] ?? '';
					// Words over several lines stay as they are.
					if (!key.test(line) || /^\s+\S/.test((lines[at + 1] ?? '').slice(line.search(/\S/)))) continue;
					const text = lines.with(at, line.replace(key, instead));
					yield { ...entry, story: `${file}:${at + 1} says ${text[at]?.trim() ?? ''}`, files: changed(text) };
				}
		}
	}
}

/** Every way to break one whole file. */
function* brokenFiles(files: Files): Generator<Broken> {
	const all = { from: 1, to: Infinity };
	for (const [file, bytes] of files) {
		const changed = (text: string) => new Map(files).set(file, encode(text));
		const text = decode(bytes);
		if (/^content\/[^/]+\.mdx$/.test(file))
			yield { ...all, file, story: `${file} has a tag without its end`, files: changed(`${text}\n\n<Claim id="x">\n`) };
		if (/^data\/(?!editions|words|changes).*\.yaml$/.test(file))
			yield { ...all, file, story: `${file} is no YAML`, files: changed(`${text}\n]: [\n`) };
		if (/^data\/sources\/.*\.(?:txt|csv)$/.test(file)) {
			const record = file.replace(/\.\w+$/, '.yaml');
			yield { ...all, file: record, story: `${file} was edited`, files: changed(`${text}1\n`) };
		}
	}
	const report = 'data/report.yaml';
	const text = decode(files.get(report));
	yield {
		...all,
		file: report,
		story: 'data/report.yaml has a key that nothing knows',
		files: new Map(files).set(report, encode(`nonsense: 1\n${text}`)),
	};
}

describe.each(['small', 'energy', 'charts', 'prose', 'two-languages'])('in the report %s', (name) => {
	const root = join(import.meta.dirname, '../../fixtures', name);
	const files = readReportFiles(root, new Collector());

	test('what is wrong in one place is reported there and nowhere else', { timeout: 120_000 }, () => {
		const noise: string[] = [];
		const all = [...brokenEntries(files), ...brokenFiles(files)];
		expect(all.length).toBeGreaterThan(40);
		for (const { story, file, from, to, files: broken } of all) {
			const problems = problemsOf(broken);
			if (problems.length === 0) noise.push(`${story} → no problem`);
			for (const { at, rule, message } of problems) {
				if (at.file === file && at.line >= from && at.line <= to) continue;
				noise.push(`${story} → ${at.file}:${at.line} ${rule} ${message}`);
			}
		}
		expect(noise).toEqual([]);
	});
});

test('problems of several steps are reported together', () => {
	const root = join(import.meta.dirname, '../../fixtures/small');
	const files = new Map(readReportFiles(root, new Collector()));
	const change = (file: string, from: string, to: string) => {
		const text = decode(files.get(file));
		expect(text).toContain(from);
		files.set(file, encode(text.replace(from, to)));
	};
	change('data/figures/bridges.yaml', 'label: Bridges examined', 'lable: Bridges examined');
	change('data/figures/bridges.yaml', 'quote: 12 % need repair', 'quote: 13 % need repair');
	change('data/figures/derived.yaml', 'formula: ', 'formula: nothing + ');
	change('content/cost.mdx', 'It costs', 'It costs 17 euros, not');
	change('content/cost.mdx', 'id="load-limit"', 'id="load-limits"');
	change('content/state.mdx', '</Claim>', '</Claim>\n\n[a link](/no-such-page/)');
	expect(problemsOf(files).map(({ at, rule }) => `${at.file}:${at.line} ${rule}`)).toEqual([
		'content/cost.mdx:2 number-in-prose-is-a-figure',
		'content/cost.mdx:2 reference-resolves',
		'content/state.mdx:7 link-resolves',
		'data/figures/bridges.yaml:2 entry-matches-schema',
		'data/figures/bridges.yaml:30 quote-found-in-source',
		'data/figures/derived.yaml:3 formula-names-resolve',
	]);
});

test('an id is unknown only if nothing that could not be read may have it', () => {
	const root = join(import.meta.dirname, '../../fixtures/small');
	const files = new Map(readReportFiles(root, new Collector()));
	files.set('content/cost.mdx', encode('It costs <Fig id="no-such-figure" />.\n'));
	const rulesOf = () => problemsOf(files).map(({ rule }) => rule);
	expect(rulesOf()).toContain('reference-resolves');
	files.set('data/figures/more.yaml', encode('- id: [\n'));
	expect(rulesOf()).not.toContain('reference-resolves');
	files.set('data/figures/more.yaml', encode('- idd: no-such-figure\n'));
	expect(rulesOf()).not.toContain('reference-resolves');
	files.delete('data/figures/more.yaml');
	files.set('data/more-figures.yaml', encode('- id: no-such-figure\n'));
	expect(rulesOf()).toEqual(['file-can-be-read']);
});
