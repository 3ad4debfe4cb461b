import { areOthers, type WorkDate, workFields, type WorkName, type WorkSpec } from '../model/work-record.ts';
import { guard } from './guard-text.ts';
import { engineLanguage, languageOfWork } from './language-of-work.ts';
import { joinDigraphs } from './name-letters.ts';

/** What the engine is given of a work cited: CSL-JSON, its texts guarded. */
export interface WorkItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly [field: string]: string | WorkDate | readonly WorkName[] | undefined;
}

/** Stands for authors that a record does not name: a noncharacter of Unicode, which no text holds. */
export const OTHERS = '\uFDD7';

/** The markup that CSL-JSON allows in a title. */
const MARKUP = /(<\/?(?:i|b|sup|sub|sc)>|<span (?:class=["']nocase["']|style="font-variant: ?small-caps;")>|<\/span>)/;

/**
 * A work as the engine reads it.
 *
 * @param reportLanguage BCP 47: the language of names in a work whose record states none.
 */
export function workItem(work: WorkSpec, reportLanguage: string): WorkItem {
	const { names, dates, words } = workFields;
	const language = languageOfWork(work.language);
	return {
		id: work.id,
		type: work.type,
		title: guardMarked(work.title),
		...(work.URL === undefined ? {} : { URL: guard(work.URL) }),
		...fields(names, (name) => work[name]?.map((each) => guardName(each, language ?? reportLanguage))),
		...fields(dates, (name) => guardDate(work[name])),
		...fields(words, (name) => {
			const text = work[name];
			// A plain hyphen in a number is none of a range, as it is in pages.
			return text === undefined ? undefined : name === 'number' ? guard(text, '-') : guardMarked(text);
		}),
		...(language === undefined ? {} : { language: engineLanguage(language) }),
	};
}

function fields<Name extends string, Value>(
	names: readonly Name[],
	read: (name: Name) => Value | undefined,
): Record<string, Value> {
	return Object.fromEntries(
		names.flatMap((name): [string, Value][] => {
			const value = read(name);
			return value === undefined ? [] : [[name, value]];
		}),
	);
}

/** Guards a text but for the markup that it may have. */
function guardMarked(text: string): string {
	if (!text.includes('<')) return guard(text);
	return text
		.split(MARKUP)
		.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\S[^]*\S|\S/, (inner) => guard(inner))))
		.join('');
}

/** The name of an organisation stands in quotation marks, so that the engine looks for no particles in it. */
function guardName(written: WorkName, language: string): WorkName {
	if (areOthers(written)) return { family: OTHERS };
	const { literal, ...name } = written;
	if (literal !== undefined) return { family: `"${guard(literal, '"')}"` };
	const guarded = Object.fromEntries(
		Object.entries(name).map(([part, value]) => [part, typeof value === 'string' ? guard(value) : value]),
	);
	return { ...guarded, ...(name.given === undefined ? {} : { given: joinDigraphs(guard(name.given), language) }) };
}

function guardDate(date: WorkDate | undefined): WorkDate | undefined {
	return date?.literal === undefined ? date : { ...date, literal: guard(date.literal) };
}
