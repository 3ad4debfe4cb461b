import type { Found } from '../../core/find-evidence.ts';
import { loadEvidence, reportRoot } from '../load-report.ts';
import { keepProblems, writeResult } from '../reporters/answer-in-json.ts';
import { printError, printLine } from '../reporters/print.ts';
import { command } from './command.ts';
import { UsageError } from './usage-error.ts';

/** How many places are shown where nobody asks for more. */
const MOST = 10;
const MOST_ASKED = 1_000;

export const find = command({
	says: 'Finds words or a number in the saved sources, and writes for each place the figure that it proves, to paste.',
	operands: ['<words or number>…'],
	options: {
		source: { type: 'string', value: 'id', says: 'Searches this source alone.' },
		limit: { type: 'string', value: 'count', says: `Shows so many places at most; ${MOST} without it.` },
	},
	work: 'find',
	run: ({ operands, values, print, isForProgram }) => {
		const words = operands.join(' ').trim();
		if (words === '') throw new UsageError('Say what is to be found.');
		const most = limitOf(values.limit);
		const result = loadEvidence(reportRoot(), { words, source: values.source, most });
		if (!('found' in result)) {
			process.stdout.write(print(result.problems));
			return 'failed';
		}
		const { found, isCut, problems, known } = result;
		if (values.source !== undefined && !known.includes(values.source))
			throw new UsageError(`There is no source “${values.source}” in data/sources.`);
		if (isForProgram) {
			keepProblems(problems);
			writeResult({ found, isCut });
		} else {
			process.stdout.write(found.map(describe).join('\n'));
			if (found.length === 0) printLine(`“${words}” stands in no source that could be searched.`);
			if (isCut) printLine(`\nThere are more places: npm run find -- --limit=${most * 5} ${words}`);
			for (const { at, message } of problems) printError(`${at.file} was not searched: ${message}\n`);
		}
		return found.length === 0 ? 'failed' : 'done';
	},
});

function limitOf(written: string | undefined): number {
	if (written === undefined) return MOST;
	const limit = Number(written);
	if (Number.isSafeInteger(limit) && limit > 0 && limit <= MOST_ASKED) return limit;
	throw new UsageError(`\`--limit\` is a number from 1 to ${MOST_ASKED}, and not “${written}”.`);
}

function describe({ at, row, column, words, entry, unproven, figures }: Found): string {
	const place = row === undefined ? `${at.file}:${at.line}:${at.column}` : `${at.file}  row ${row}, ${column ?? ''}`;
	const notes = [
		...(figures.length === 0 ? [] : [`It is stated already: ${figures.map((id) => `figure:${id}`).join(', ')}.`]),
		...(entry === undefined ? ['No number stands in it that a figure could state.'] : []),
		...(unproven === undefined ? [] : [`The check will ask for more: ${unproven}`]),
	];
	const lines = [place, `  ${onOneLine(words)}`, ...notes.map((note) => `  → ${onOneLine(note)}`)];
	return `${lines.join('\n')}\n${entry === undefined ? '' : `\n${entry}`}`;
}

/** Control characters of a source would steer the terminal. */
function onOneLine(text: string): string {
	return text.replace(/\p{C}+/gu, ' ');
}
