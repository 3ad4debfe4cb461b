import { UNSTATED } from '../model/quantity.ts';
import type { SourceRecord } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { KeyWith } from '../words/values.ts';
import { formatPeriod } from './format-period.ts';
import { orNotStated } from './not-stated.ts';

/** What readers call each field of the record of a source, in the order in which they are shown. */
const names = {
	kind: 'source.kind',
	author: 'source.author',
	publisher: 'source.publisher',
	date: 'source.date',
	retrieved: 'source.retrieved',
	licence: 'source.licence',
	url: 'source.url',
	sha256: 'source.sha256',
} as const satisfies Partial<Record<keyof SourceRecord, KeyWith>>;

type Field = keyof typeof names;

export interface SourceFact {
	readonly field: Field;
	readonly name: string;
	/** In words, also if nobody states it. */
	readonly text: string;
	readonly isStated: boolean;
}

/** The record of a source in words, as its page, the list of sources and the PDF show it. */
export function factsOf(source: Pick<SourceRecord, Field>, locale: string): SourceFact[] {
	const period = (value: string) => formatPeriod(value, locale);
	const fact = (field: Field, write?: (value: string) => string): SourceFact => ({
		field,
		name: say(locale, names[field]),
		text: orNotStated(source[field], say(locale, 'value.not-stated'), write),
		isStated: source[field] !== UNSTATED,
	});
	return [
		...[fact('kind'), fact('author'), fact('publisher'), fact('date', period), fact('retrieved', period)],
		...[fact('licence'), fact('url'), fact('sha256')],
	];
}
