import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { FSWatcher, Plugin } from 'vite';
import { wordsOfCopies, wordsOfPages } from '../core/assemble/printed-words.ts';
import { writeStyle } from '../core/look/write-style.ts';
import type { ProvenPicture } from '../core/model/picture.ts';
import type { Problem } from '../core/problem.ts';
import { directionOf } from '../core/markup/text-direction.ts';
import { say } from '../core/words/say.ts';
import { addedFonts } from '../node/fonts/added-fonts.ts';
import { writeAddedFaces } from '../node/fonts/write-added-faces.ts';
import { forgetReport, type KnownReport, knownReport } from '../node/known-report.ts';
import { sha256 } from '../node/sha256.ts';
import { formatForTerminal } from '../node/reporters/terminal.ts';
import { PROSE_MODULE, proseModule } from './approved-prose.ts';

/** The modules that depend on the report, and how the code of each is written. */
const MODULES: ReadonlyMap<string, (known: KnownReport, cache: string) => string | Promise<string>> = new Map<
	string,
	(known: KnownReport, cache: string) => string | Promise<string>
>([
	['virtual:report', () => REPORT],
	['virtual:prose', proseBySection],
	['virtual:running-head.css', runningHead],
	['virtual:added-typefaces.css', addedTypefacesOf],
	['virtual:look.css', ({ report }) => writeStyle(report.look)],
	['virtual:logo', logoOf],
]);
const REPORT = `import { soundReport } from 'virtual:known-report';
export const { report, prepared, brought } = soundReport();`;

/**
 * Modules that Node runs from their own files and that are not bundled. Pages thereby read the same objects from which
 * the files beside them are made, and citation styles are read from the files of their package.
 */
const RUN_BY_NODE: ReadonlyMap<string, string> = new Map([
	['virtual:known-report', new URL('../node/known-report.ts', import.meta.url).href],
	['virtual:citations', new URL('../node/cite/format-citations.ts', import.meta.url).href],
]);

/**
 * Provides the modules `virtual:report` (the resolved report and what is prepared from it), `virtual:prose` (its
 * compiled sections), `virtual:running-head.css` (the head of printed pages), `virtual:added-typefaces.css` (the
 * typefaces that the report adds), `virtual:look.css` and `virtual:logo` (its look). In dev they are updated when a
 * file changes.
 *
 * @param cache Folder for files that can be made anew, from which the server may serve.
 */
export function reportModules(root: string, cache: string): Plugin {
	return {
		name: 'report-modules',
		resolveId(id) {
			const file = RUN_BY_NODE.get(id);
			if (file !== undefined) return { id: file, external: true };
			return MODULES.has(id) || PROSE_MODULE.test(id) ? `\0${id}` : undefined;
		},
		load(id) {
			if (PROSE_MODULE.test(id)) return '';
			return MODULES.get(id.replace(/^\0/, ''))?.(reportOrThrow(root), cache);
		},
		configureServer({ watcher }) {
			watcher.add(INPUTS.map((folder) => join(root, folder)));
			watcher.on('all', (event, file, stats) => {
				if (!isInput(root, file)) return;
				forgetReport();
				// The watcher drops a change of a file that follows another within 50 ms, so look at the file once more.
				if (event === 'change') setTimeout(() => reportLaterChange(watcher, file, stats?.mtimeMs), 60);
			});
		},
		hotUpdate({ file }) {
			if (!isInput(root, file)) return undefined;
			const { moduleGraph } = this.environment;
			for (const [id, module] of moduleGraph.idToModuleMap)
				if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(module);
			this.environment.hot.send({ type: 'full-reload' });
			return [];
		},
	};
}

/** The folders of a report. */
const INPUTS = ['data', 'content', 'public'];

/**
 * Emits `change` for a file that has changed since `changedAt`, the time in ms of the last change that was reported.
 */
function reportLaterChange(watcher: FSWatcher, file: string, changedAt: number | undefined): void {
	const stats = statSync(file, { throwIfNoEntry: false });
	if (stats === undefined || stats.mtimeMs === changedAt) return;
	watcher.emit('change', file, stats);
	watcher.emit('all', 'change', file, stats);
}

function isInput(root: string, file: string): boolean {
	const [folder = ''] = relative(root, file).split(sep);
	return INPUTS.includes(folder);
}

/**
 * The style of the head of each printed page. The title of the report has to be in it: CSS cannot read it elsewhere.
 */
function runningHead({ report: { meta } }: KnownReport): string {
	const text = (words: string) => JSON.stringify(words).replace(/[<>&]|\\[nrtbf]/g, ' ');
	const title = text(meta.shortTitle ?? meta.title);
	const edition = text(say(meta.language, 'imprint.edition', { version: meta.edition.version }));
	const [start, end] = directionOf(meta.language) === 'rtl' ? ['right', 'left'] : ['left', 'right'];
	const pages = `@bottom-${end}{content:counter(page) ' / ' counter(pages);vertical-align:top;padding-top:6mm}`;
	return `@media print{@page{@top-${start}{content:${title}}@top-${end}{content:${edition}}${pages}}}`;
}

function proseBySection({ report }: KnownReport): string {
	const imports = report.sections.map(
		({ id }, index) => `import section${index} from ${JSON.stringify(proseModule(id))};`,
	);
	const entries = report.sections.map(({ id }, index) => `[${JSON.stringify(id)}, section${index}]`);
	return `${imports.join('\n')}\nexport default new Map([${entries.join(', ')}]);`;
}

/** One style sheet serves the pages in all languages, so that it has the letters of all of them. */
function addedTypefacesOf({ report, translations }: KnownReport, cache: string): Promise<string> {
	return writeAddedFaces(addedFonts(), [wordsOfPages([report, ...translations]), wordsOfCopies(report)], cache);
}

/** The addresses of the logo on light and on dark pages: its files get names that tell their content. */
function logoOf({ report: { look } }: KnownReport, cache: string): string {
	if (look.logo === undefined) return 'export const logo = undefined;';
	const { light, dark } = look.logo;
	const fileOf = (picture: ProvenPicture) => {
		const folder = join(cache, 'look', sha256(picture.bytes).slice(0, 16));
		mkdirSync(folder, { recursive: true });
		const file = join(folder, `logo.${picture.ending}`);
		writeFileSync(file, picture.bytes);
		return JSON.stringify(`${file}?url`);
	};
	return [
		`import light from ${fileOf(light)};`,
		`import dark from ${fileOf(dark)};`,
		'export const logo = { light, dark };',
	].join('\n');
}

function reportOrThrow(root: string): KnownReport {
	const result = knownReport();
	if ('problems' in result) throw new ReportProblems(root, result.problems);
	return result;
}

/**
 * The problems of a report as an error that Astro shows in the terminal and in the overlay. The list is called
 * `problems`, because Astro does not show the place of an error that has a list called `errors`.
 */
class ReportProblems extends Error {
	readonly problems: readonly Problem[];
	readonly hint: string;
	readonly loc: { file: string; line: number; column: number };

	constructor(root: string, problems: readonly Problem[]) {
		const [first] = problems;
		super(stripVTControlCharacters(formatForTerminal(problems)));
		this.name = first?.rule ?? 'report';
		this.problems = problems;
		this.hint = first?.hint ?? '';
		this.loc = { file: join(root, first?.at.file ?? ''), line: first?.at.line ?? 1, column: first?.at.column ?? 1 };
	}
}
