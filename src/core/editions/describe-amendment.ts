import { formatPeriod } from '../format/format-period.ts';
import type { AmendmentType } from '../model/amendment.ts';
import type { CitableChange } from '../model/edition.ts';
import { say } from '../words/say.ts';
import { describeScope, reasonOf, scopeFields } from './changes-since.ts';
import { wordsOfField } from './formats/field-words.ts';
import { formerWords } from './former-words.ts';

interface Described {
	readonly type: AmendmentType;
	/** Date of the edition that made the change. */
	readonly date: string;
	readonly change: CitableChange;
	/** Changes that the same edition made in figures that it draws. */
	readonly drawn: readonly CitableChange[];
}

/** The most figures of a chart whose former values are given. */
const MOST_FIGURES = 6;

/**
 * An amendment in sentences: when, what it was, and why.
 *
 * “Corrected 2 May 2023: was about 42 bridges, now about 6 bridges (−85.7%). We had counted the sound bridges.”
 */
export function describeAmendment({ type: deed, date: day, change, drawn }: Described, locale: string): string {
	const date = formatPeriod(day, locale);
	const { words, data } = changedFields(change, locale);
	const isKnown = words.length > 0 || change.was !== undefined;
	const reasons = change.explanations.map((explanation) => reasonOf(explanation, locale));
	return [
		...describeLead(),
		...(isKnown || data.length === 0 ? [] : [say(locale, 'changes.also', { fields: data })]),
		...drawn.flatMap((figure) => describeDrawn(figure, locale)).slice(0, MOST_FIGURES),
		...new Set(reasons),
	].join(' ');

	/** The value that it had, or the words. */
	function describeLead(): string[] {
		const { was, now, by } = change;
		const [first, ...others] = words;
		if (was === undefined || now === undefined) {
			if (first !== undefined && first.was !== '' && others.length === 0)
				return [say(locale, 'amended.words', { deed, date, was: first.was }), ...describeScope(change, locale)];
			return [say(locale, 'amended.plain', { deed, date }), ...describeFields()];
		}
		const values = { deed, date, was, now };
		const value =
			by === undefined ? say(locale, 'amended.value', values) : say(locale, 'amended.value-by', { ...values, by });
		return [value, ...describeFields()];
	}

	function describeFields(): string[] {
		return [...describeScope(change, locale), ...words.map((field) => describeField(field, locale))];
	}
}

interface FormerField {
	readonly field: string;
	/** Empty if the field is new, or has all words that it had. */
	readonly was: string;
	readonly isNew: boolean;
}

/** The changed fields, but for those of a figure’s scope: those of words as they were, those of data by name. */
function changedFields({ texts }: CitableChange, locale: string): { words: FormerField[]; data: string[] } {
	const words: FormerField[] = [];
	const data: string[] = [];
	for (const { name, was, now } of texts) {
		if (scopeFields.some((field) => field === name)) continue;
		const field = wordsOfField(name, locale);
		if ('named' in field) data.push(field.named);
		else words.push({ field: field.shownAs, was: formerWords(was, now, locale), isNew: was === '' });
	}
	return { words, data };
}

function describeField({ field, was, isNew }: FormerField, locale: string): string {
	if (isNew) return say(locale, 'amended.field-new', { field });
	return was === '' ? say(locale, 'amended.field-longer', { field }) : say(locale, 'amended.field', { field, was });
}

function describeDrawn({ title, was, now }: CitableChange, locale: string): string[] {
	return was === undefined || now === undefined ? [] : [say(locale, 'amended.figure', { title, was, now })];
}
