import { MessageFormat } from 'messageformat';
import { type MessageKey, ownMessage } from './catalogues.ts';
import { en } from './en.ts';
import { signs } from './signs.ts';
import type { Say, Values, ValuesArgument } from './values.ts';

/** A message taken apart: words, a variable whose value is not given, or words with an element of their own. */
export type MessagePiece =
	string | { readonly variable: string } | { readonly element: string; readonly inside: readonly MessagePiece[] };

/** A message as a language has it, and the language in which its values are written. */
export interface Message {
	readonly text: string;
	readonly locale: string;
}

/**
 * The message of a key for a locale: that of its language or, where that has none, signs that need no language or,
 * where there are none either, the English message.
 */
export function messageOf(locale: string, key: MessageKey): Message {
	const own = ownMessage(locale, key) ?? signs[key];
	return own === undefined ? { text: en[key], locale: 'en' } : { text: own, locale };
}

/**
 * Says a message: plain text, without its elements.
 *
 * @throws {Error} If a value is missing, or the message is no MessageFormat 2.
 * @throws {RangeError} If the locale is no BCP 47 tag.
 */
export function say<Key extends MessageKey>(locale: string, key: Key, ...[values]: ValuesArgument<Key>): string {
	if (values !== undefined) return write(locale, key, values);
	const name = `${locale} ${key}`;
	const text = texts.get(name) ?? write(locale, key);
	texts.set(name, text);
	return text;
}

/** Messages without a variable, as they are said: the value of every figure takes several. */
const texts = new Map<string, string>();

function write(locale: string, key: MessageKey, values?: Readonly<Record<string, string | number>>): string {
	return formatOf(locale, key).format(values, (error) => {
		throw new Error(`The message "${key}" cannot be said in ${locale}.`, { cause: error });
	});
}

/** Says messages in one language, each as {@link say} does. */
export function sayIn(locale: string): Say {
	return (key, ...values) => say(locale, key, ...values);
}

/** Says a message in pieces. Variables without a value stay, for the caller to fill. */
export function sayPieces<Key extends MessageKey>(
	locale: string,
	key: Key,
	values: Readonly<Partial<Values<Key>>> = {},
): readonly MessagePiece[] {
	const root: MessagePiece[] = [];
	const open = [root];
	for (const part of formatOf(locale, key).formatToParts(values, () => undefined)) {
		const inside = open.at(-1) ?? root;
		if (part.type === 'markup') {
			if (part.kind === 'close') open.pop();
			else {
				const element = { element: part.name, inside: [] };
				inside.push(element);
				if (part.kind === 'open') open.push(element.inside);
			}
		} else if (part.type === 'fallback') inside.push({ variable: part.source.replace(/^\$/, '') });
		else inside.push(textOf(part));
	}
	return root;
}

function textOf(part: { readonly value?: unknown; readonly parts?: readonly { readonly value?: unknown }[] }): string {
	return part.parts === undefined ? String(part.value) : part.parts.map(({ value }) => String(value)).join('');
}

const formats = new Map<string, MessageFormat>();

function formatOf(locale: string, key: MessageKey): MessageFormat {
	const name = `${locale} ${key}`;
	const known = formats.get(name);
	if (known !== undefined) return known;
	const message = messageOf(locale, key);
	const format = new MessageFormat(message.locale, message.text, { bidiIsolation: 'none' });
	formats.set(name, format);
	return format;
}
