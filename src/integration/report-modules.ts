import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';
import type { BuildResult } from '../core/build-report.ts';
import type { Report } from '../core/model/report.ts';
import type { Problem } from '../core/problem.ts';
import { forgetReport, loadOnce } from '../node/load-once.ts';
import { tellInTerminal } from '../node/reporters/terminal.ts';
import { PROSE_MODULE, proseModule } from './approved-prose.ts';

const REPORT = 'virtual:report';
const PROSE = 'virtual:prose';
const RUNNING_HEAD = 'virtual:running-head.css';
/** Run by Node itself where it stands: the styles that it reads are files of a package. */
const CITATIONS = 'virtual:citations';
const CITATIONS_FILE = new URL('../node/cite/format-citations.ts', import.meta.url).href;
/** In a build Node runs it too, and the pages have the very object that the files beside them are drawn from. */
const REPORT_FILE = new URL('../node/report-of-build.ts', import.meta.url).href;
const MODULES = [REPORT, PROSE, RUNNING_HEAD];

/**
 * Offers `virtual:report`, the resolved report, `virtual:prose`, its compiled sections, and what prints above them; all
 * follow the files in dev.
 */
export function reportModules(root: string, command: string): Plugin {
	const isBuild = command === 'build';
	const report = () => reportOrThrow(root, loadOnce());
	return {
		name: 'report-modules',
		resolveId(id) {
			if (id === CITATIONS) return { id: CITATIONS_FILE, external: true };
			if (id === REPORT && isBuild) return { id: REPORT_FILE, external: true };
			return MODULES.includes(id) || PROSE_MODULE.test(id) ? `\0${id}` : undefined;
		},
		load(id) {
			if (PROSE_MODULE.test(id)) return '';
			switch (id) {
				case `\0${REPORT}`:
					return jsonModule(report());
				case `\0${PROSE}`:
					return proseBySection(report());
				case `\0${RUNNING_HEAD}`:
					return runningHead(report());
				default:
					return undefined;
			}
		},
		configureServer(server) {
			server.watcher.add(['data', 'content', 'public'].map((folder) => join(root, folder)));
		},
		hotUpdate({ file }) {
			if (!isInput(root, file)) return undefined;
			forgetReport();
			const { moduleGraph } = this.environment;
			for (const [id, module] of moduleGraph.idToModuleMap)
				if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(module);
			this.environment.hot.send({ type: 'full-reload' });
			return [];
		},
	};
}

function isInput(root: string, file: string): boolean {
	const [folder = ''] = relative(root, file).split(sep);
	return ['data', 'content', 'public'].includes(folder);
}

/** What stands above and below each printed page: CSS has no other way to put the report’s title there. */
function runningHead({ meta }: Report): string {
	const text = (words: string) => JSON.stringify(words).replace(/[<>&]|\\[nrtbf]/g, ' ');
	return `@media print{@page{@top-left{content:${text(meta.shortTitle ?? meta.title)}}@top-right{content:${text(`Edition ${meta.edition.version}`)}}}}`;
}

/** A string parses faster as JSON than as JavaScript. */
function jsonModule(value: unknown): string {
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function proseBySection(report: Report): string {
	const imports = report.sections.map(
		({ id }, index) => `import section${index} from ${JSON.stringify(proseModule(id))};`,
	);
	const entries = report.sections.map(({ id }, index) => `[${JSON.stringify(id)}, section${index}]`);
	return `${imports.join('\n')}\nexport default new Map([${entries.join(', ')}]);`;
}

function reportOrThrow(root: string, result: BuildResult): Report {
	if ('report' in result) return result.report;
	throw new ReportProblems(root, result.problems);
}

/** Told by Astro in the terminal and in the overlay. A list called `errors` would cost the place, hence `problems`. */
class ReportProblems extends Error {
	readonly problems: readonly Problem[];
	readonly hint: string;
	readonly loc: { file: string; line: number; column: number };

	constructor(root: string, problems: readonly Problem[]) {
		const [first] = problems;
		super(stripVTControlCharacters(tellInTerminal(problems)));
		this.name = first?.rule ?? 'report';
		this.problems = problems;
		this.hint = first?.hint ?? '';
		this.loc = { file: join(root, first?.at.file ?? ''), line: first?.at.line ?? 1, column: first?.at.column ?? 1 };
	}
}
