import { parseMessage, stringifyMessage, visit } from 'messageformat';
import { en } from '../../../src/core/words/en.ts';

/** The catalogue of a language that nobody speaks: the messages of English with their words in capitals. */
export const madeUp: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(en).map(([key, text]) => [key, inCapitals(text)]),
);

function inCapitals(text: string): string {
	const message = parseMessage(text);
	visit(message, {
		pattern(pattern) {
			for (const [index, part] of pattern.entries()) if (typeof part === 'string') pattern[index] = part.toUpperCase();
		},
	});
	return stringifyMessage(message);
}
