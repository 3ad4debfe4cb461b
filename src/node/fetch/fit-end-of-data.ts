import { endOfData, setEndOfData } from '../../core/data-sets/set-end-of-data.ts';
import { DataFormat } from '../../core/model/data-set.ts';
import { readYaml } from '../../core/parse/yaml-file.ts';
import { Collector } from '../../core/problem.ts';
import { RefusedFetch } from './refused-fetch.ts';
import { type SurveyOfLines, surveyLines } from './survey-lines.ts';

interface Fitted {
	/** The path of the record, and what stands in it. */
	readonly record: string;
	readonly text: string;
	readonly ending: string;
	readonly bytes: Uint8Array;
	/** The copy that is replaced, if there is one. */
	readonly old: { readonly file: string; readonly bytes: Uint8Array } | undefined;
}

interface Fit {
	/** The text of the record. */
	readonly text: string;
	/** What the author should know of it if it is written. */
	readonly said?: string;
}

/**
 * Makes the record of a data set fit a new copy in which the data end with another line. The end that it says was that
 * of the copy which is replaced: if all data were read there, all are read of the new one. If the record left some out,
 * only its author knows whether as many are to be left out now.
 *
 * @throws {RefusedFetch} If it leaves out more or less than before.
 */
export async function fitEndOfData({ record, text, ending, bytes, old }: Fitted): Promise<Fit> {
	const format = formatOf(record, text);
	const end = format && endOfData(format);
	const now = format === undefined || end === undefined ? undefined : await surveyLines({ bytes, ending }, format);
	if (format === undefined || end === undefined || now === undefined) return { text };
	const was = old && (await surveyLines({ bytes: old.bytes, ending }, format));
	const hasMoved = was !== undefined && (was.between.join() !== now.between.join() || was.columns !== now.columns);
	if (!hasMoved && end === now.last) return { text };
	if (!hasMoved && end === was?.last) {
		const moved = setEndOfData(text, now.last);
		if (moved === undefined) throw cannotSet(record, now);
		const after = await surveyLines({ bytes, ending }, formatOf(record, moved) ?? format);
		const said =
			`${record}: the data end with line ${now.last} now, before with line ${end}. ` +
			`Left out: ${inWords(after ?? now)}, before ${inWords(was)}.`;
		return { text: moved, said };
	}
	const isSame = !hasMoved && was?.lines === now.lines;
	if (was !== undefined && old !== undefined && !isSame) throw leavesOutOthers(record, was, now, old.file);
	if (now.lines + now.columns === 0) return { text };
	return { text, said: `${record}: \`format\` leaves out ${inWords(now)}${isSame ? ', as before' : ''}.` };
}

/** @returns Undefined if the record says none, or one that cannot be meant: the check says why. */
function formatOf(record: string, text: string): DataFormat | undefined {
	const value = readYaml(record, text, new Collector())?.value;
	const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
	return DataFormat.safeParse(format).data;
}

function inWords({ lines, columns }: SurveyOfLines): string {
	const count = (number: number, what: string) => `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
	return count(lines, 'line') + (columns === 0 ? '' : ` and ${count(columns, 'column')}`);
}

function leavesOutOthers(record: string, was: SurveyOfLines, now: SurveyOfLines, copy: string): RefusedFetch {
	const others = was.between.join() === now.between.join() ? '' : ', others between header and data';
	return new RefusedFetch(
		`\`format\` in ${record} leaves out ${inWords(now)} of what has come${others}, and ${inWords(was)} of ${copy}. ` +
			`The data of what has come seem to be in lines ${now.first} to ${now.last}.`,
		`If these are the data, write them into \`format\`, and fetch again. If what is left out is right, remove ${copy} ` +
			'and fetch it again: it is then not compared.',
	);
}

function cannotSet(record: string, { first, last }: SurveyOfLines): RefusedFetch {
	return new RefusedFetch(
		`The data of what has come are in lines ${first} to ${last}, and ${record} cannot be rewritten so that it says this.`,
		'Write `rows` or `range` in `format` by hand, and fetch again.',
	);
}
