import type { CitedWork } from '../cite/cited-work.ts';
import { agentName } from '../format/format-agents.ts';
import { listFormat } from '../format/intl-formatters.ts';
import { type DataFile, pathInPackage } from '../metadata/data-file.ts';
import { termsOf } from '../metadata/data-package.ts';
import { isDataSet } from '../model/source.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { citationFormats } from '../permalink/citation-formats.ts';
import { hasFile } from '../sources/copy-kinds.ts';
import { say } from '../words/say.ts';
import { descriptors } from './descriptors.ts';

/** Characters of a line of plain text. */
const WIDTH = 78;

/**
 * The README of the package: what it holds, in plain text.
 *
 * @param pathOf Where a file is: its path in the package, or its address if it is not packed.
 */
export function readMe(
	report: Report,
	work: CitedWork,
	files: readonly DataFile[],
	pathOf: (path: string) => string = pathInPackage,
): string {
	const { meta, sources } = report;
	const { language } = meta;
	const citations = listFormat(language, { type: 'conjunction', style: 'narrow' }).format(
		citationFormats.map(({ ending }) => pathInPackage(address.citation.report + ending)),
	);
	const edition = [
		say(language, 'read-me.edition', { version: work.version, date: meta.edition.date }),
		work.authors.map((agent) => agentName(agent, work.language)).join(say(language, 'list.between')),
		say(language, 'read-me.publisher', { publisher: work.publisher }),
		work.url,
	];
	const blocks = [
		work.title,
		edition.join('\n'),
		meta.description.text,
		heading(say(language, 'read-me.files')),
		...files.map(({ path, title, description }) =>
			entry(
				pathOf(path),
				say(language, /[.?!…]$/.test(title) ? 'read-me.file-with-mark' : 'read-me.file', { title, description }),
			),
		),
		...descriptors.map(({ path, inReadMe }) => entry(pathInPackage(path), say(language, inReadMe))),
		...(report.editions.citable === undefined ? [] : [entry(citations, say(language, 'read-me.citation'))]),
		heading(say(language, 'read-me.tables')),
		say(language, 'read-me.csv'),
		say(language, 'read-me.xlsx'),
		...(sources.some(isDataSet) ? [say(language, 'read-me.data-sets')] : []),
		heading(say(language, 'read-me.licence')),
		say(language, 'read-me.terms', { licence: work.licence.name, url: work.licence.url }),
		...sources.filter(hasFile).map((source) =>
			say(language, source.publish === 'whole' ? 'read-me.copy-terms' : 'read-me.passages-terms', {
				title: source.title,
				terms: termsOf(source, language),
			}),
		),
		...files.flatMap(({ path, terms }) =>
			terms === undefined ? [] : [say(language, 'read-me.picture-terms', { file: pathOf(path), terms: terms.text })],
		),
	];
	return `${blocks.map(wrap).join('\n\n')}\n`;
}

function heading(text: string): string {
	return `${text}\n${'-'.repeat(text.length)}`;
}

/** Names of files, and below them what they hold. */
function entry(files: string, text: string): string {
	return `${files}\n  ${text.replace(/\s+/g, ' ')}`;
}

/** Breaks long lines at spaces; a line keeps its indent. */
function wrap(block: string): string {
	return block
		.split('\n')
		.map((line) => {
			const margin = /^ */.exec(line)?.[0] ?? '';
			const lines = [margin];
			for (const word of line.trim().split(' ')) {
				const last = lines.at(-1) ?? '';
				if (last === margin || last.length + 1 + word.length <= WIDTH)
					lines[lines.length - 1] = last === margin ? margin + word : `${last} ${word}`;
				else lines.push(margin + word);
			}
			return lines.join('\n');
		})
		.join('\n');
}
