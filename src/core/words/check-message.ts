import { parseMessage, visit } from 'messageformat';
import type { MessageKey } from './catalogues.ts';
import { en } from './en.ts';

/** The keys of all messages. */
export const messageKeys: readonly string[] = Object.keys(en);

export function isMessageKey(key: string): key is MessageKey {
	return Object.hasOwn(en, key);
}

/**
 * What is wrong with a message of another language, as a sentence; `undefined` if nothing is. It must be
 * MessageFormat 2, and have the variables and elements of the English one.
 */
export function faultOfMessage(key: MessageKey, text: string): string | undefined {
	const expected = partsOf(en[key]).join(' ');
	try {
		const own = partsOf(text).join(' ');
		return own === expected ? undefined : `It has ${own || 'no variables'}, and in English ${expected || 'none'}.`;
	} catch (error) {
		return `It is no MessageFormat 2: ${error instanceof Error ? error.message : String(error)}.`;
	}
}

/** The variables and elements of a message, each once, sorted. */
export function partsOf(text: string): string[] {
	const parts = new Set<string>();
	visit(parseMessage(text), {
		value: (value) => void (value.type === 'variable' && parts.add(`{$${value.name}}`)),
		markup: ({ name }) => void parts.add(`{#${name}}`),
	});
	return [...parts].sort();
}
