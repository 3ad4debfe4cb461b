import { UNSTATED } from '../model/quantity.ts';
import type { Source } from '../model/source.ts';
import { formatPeriod } from './format-period.ts';
import { NOT_STATED, orNotStated } from './not-stated.ts';

/** What readers call each field of the record of a source, in the order in which they are shown. */
const names = {
	kind: 'What it is',
	author: 'Author',
	publisher: 'Publisher',
	date: 'Date',
	retrieved: 'Copy saved',
	licence: 'Terms of use',
	url: 'Address',
	sha256: 'SHA-256',
} as const satisfies Partial<Record<keyof Source, string>>;

type Field = keyof typeof names;

export interface SourceFact {
	readonly field: Field;
	readonly name: string;
	/** In words, also where nobody states it. */
	readonly text: string;
	readonly isStated: boolean;
}

/** The record of a source in words, as its page, the list of sources and the PDF show it. */
export function factsOf(source: Pick<Source, Field>, locale: string): SourceFact[] {
	const period = (value: string) => formatPeriod(value, locale);
	const fact = (field: Field, write?: (value: string) => string): SourceFact => ({
		field,
		name: names[field],
		text: orNotStated(source[field], NOT_STATED.field, write),
		isStated: source[field] !== UNSTATED,
	});
	return [
		...[fact('kind'), fact('author'), fact('publisher'), fact('date', period), fact('retrieved', period)],
		...[fact('licence'), fact('url'), fact('sha256')],
	];
}
