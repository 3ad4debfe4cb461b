import { parseMessage, type Model } from 'messageformat';
import type { MessageKey } from './catalogues.ts';
import { messageOf } from './say.ts';

/**
 * A message with a value that only the browser knows: plain text in which `{name}` marks a value, or such a text for
 * each plural form of the number `n`.
 */
export type BrowserMessage = string | Readonly<Record<string, string>>;

/** Messages for a script of a page, by the BCP 47 tag of the language whose plural forms and numbers they have. */
export type BrowserWords = Readonly<Record<string, Readonly<Partial<Record<MessageKey, BrowserMessage>>>>>;

/**
 * Messages for a script, which `client/words.ts` says. Those that a language leaves out are in another language.
 *
 * @throws {Error} If a message has elements, or chooses by anything but the one number `n`.
 */
export function browserWords(locale: string, keys: readonly MessageKey[]): BrowserWords {
	const words: Record<string, Partial<Record<MessageKey, BrowserMessage>>> = {};
	for (const key of keys) {
		const message = messageOf(locale, key);
		(words[message.locale] ??= {})[key] = browserMessage(message.text);
	}
	return words;
}

function browserMessage(text: string): BrowserMessage {
	const message = parseMessage(text);
	if (message.type === 'message') return textOf(message.pattern);
	const [selector, ...others] = message.selectors;
	if (selector?.name !== 'n' || others.length > 0) throw new Error(`A script cannot choose a form of: ${text}`);
	return Object.fromEntries(
		message.variants.map(({ keys: [key], value }) => [key?.type === 'literal' ? key.value : 'other', textOf(value)]),
	);
}

function textOf(pattern: Model.Pattern): string {
	return pattern
		.map((piece) => {
			if (typeof piece === 'string') return piece;
			if (piece.type === 'markup' || piece.arg?.type !== 'variable' || piece.functionRef?.name === 'list')
				throw new Error('A message for a script has words and variables alone.');
			return `{${piece.arg.name}}`;
		})
		.join('');
}
