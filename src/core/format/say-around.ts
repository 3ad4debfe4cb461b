import type { MessageKey } from '../words/catalogues.ts';
import { sayPieces } from '../words/say.ts';
import type { Variable } from '../words/values.ts';
import { perLocale } from './intl-formatters.ts';
import { noBreak } from './no-break.ts';

/** The words of a message, and the names of its variables. */
const piecesOf = perLocale((locale, { key, bound }: { key: MessageKey; bound: boolean }) => {
	const inWords = (text: string) => ({ words: bound ? noBreak(text) : text });
	return sayPieces(locale, key).map((piece) => {
		if (typeof piece === 'string') return inWords(piece);
		if ('text' in piece) return inWords(piece.text);
		if ('variable' in piece) return piece;
		throw new Error(`The message "${key}" has an element, "${piece.element}".`);
	});
});

/**
 * Says a message around values that are written already: words and values, in the order of the language.
 *
 * @param bound Whether no line may break at a space of the message itself.
 */
export function sayAround<Key extends MessageKey, Value>(
	locale: string,
	key: Key,
	values: Readonly<Record<string, Value>> & Readonly<Record<Variable<Key>, unknown>>,
	bound = false,
): (string | Value)[] {
	return piecesOf(locale, { key, bound }).map((piece) => {
		if ('words' in piece) return piece.words;
		const value = values[piece.variable];
		if (value === undefined) throw new Error(`The message "${key}" is not given "${piece.variable}".`);
		return value;
	});
}
