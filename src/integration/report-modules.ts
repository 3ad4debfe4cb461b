import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { wordsOfCopies, wordsOfPages } from '../core/assemble/printed-words.ts';
import { writeStyle } from '../core/look/write-style.ts';
import type { ProvenPicture } from '../core/model/picture.ts';
import { directionOf } from '../core/markup/text-direction.ts';
import { say } from '../core/words/say.ts';
import { addedFonts } from '../node/fonts/added-fonts.ts';
import { writeAddedFaces } from '../node/fonts/write-added-faces.ts';
import { type KnownReport, soundReport } from '../node/known-report.ts';
import { sha256 } from '../node/sha256.ts';
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
 * typefaces that the report adds), `virtual:look.css` and `virtual:logo` (its look).
 *
 * @param cache Folder for files that can be made anew, from which the server may serve.
 */
export function reportModules(cache: string): Plugin {
	return {
		name: 'report-modules',
		resolveId(id) {
			const file = RUN_BY_NODE.get(id);
			if (file !== undefined) return { id: file, external: true };
			return MODULES.has(id) || PROSE_MODULE.test(id) ? `\0${id}` : undefined;
		},
		load(id) {
			if (PROSE_MODULE.test(id)) return '';
			return MODULES.get(id.replace(/^\0/, ''))?.(soundReport(), cache);
		},
	};
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
