import { MessageFormat, MessageResolutionError } from 'messageformat';
import { broughtWords } from './brought-words.ts';
import { type MessageKey, ownMessage } from './catalogues.ts';
import { en } from './en.ts';
import { list } from './list.ts';
import { afterValue, withOneStop } from './one-stop.ts';
import { signs } from './signs.ts';
import type { Say, Values, ValuesArgument } from './values.ts';

/**
 * A message taken apart: words, its own words if they are in another language than the one that is spoken, a variable
 * whose value is not given, or words with an element of their own.
 */
export type MessagePiece =
	| string
	| BorrowedWords
	| { readonly variable: string }
	| { readonly element: string; readonly inside: readonly MessagePiece[] };

/** Words of a message that a language lacks, and the language (BCP 47) that they are taken from. */
export interface BorrowedWords {
	readonly text: string;
	readonly language: string;
}

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
	forgetOthers();
	const name = `${locale} ${key}`;
	const text = texts.get(name) ?? write(locale, key);
	texts.set(name, text);
	return text;
}

/** Messages without variables, cached: formatting one figure reads several. */
const texts = new Map<string, string>();

function write(locale: string, key: MessageKey, values?: Readonly<Record<string, unknown>>): string {
	return withOneStop(formatOf(locale, key).format(values, (error) => fail(locale, key, error)));
}

function fail(locale: string, key: MessageKey, cause: unknown): never {
	throw new Error(`The message "${key}" cannot be said in ${locale}.`, { cause });
}

/** Says messages in one language, each as {@link say} does. */
export function sayIn(locale: string): Say {
	return (key, ...values) => say(locale, key, ...values);
}

/**
 * Says a message in pieces. Variables without a value stay, for the caller to fill; those that the message chooses a
 * form by, and lists, need one.
 *
 * @throws {Error} If one of these is missing, or the message is no MessageFormat 2.
 * @throws {RangeError} If the locale is no BCP 47 tag.
 */
export function sayPieces<Key extends MessageKey>(
	locale: string,
	key: Key,
	values: Partial<Values<Key, MessagePiece>> = {},
): readonly MessagePiece[] {
	const root: MessagePiece[] = [];
	const open = [root];
	const language = messageOf(locale, key).locale;
	const inItsLanguage = (text: string) => (language !== locale && /\p{L}/u.test(text) ? { text, language } : text);
	const parts = formatOf(locale, key).formatToParts(values, (error) => {
		const isLeft = error instanceof MessageResolutionError && error.type === 'unresolved-variable';
		if (!isLeft) fail(locale, key, error);
	});
	for (const part of parts) {
		const inside = open.at(-1) ?? root;
		if (part.type === 'markup') {
			if (part.kind === 'close') open.pop();
			else {
				const element = { element: part.name, inside: [] };
				inside.push(element);
				if (part.kind === 'open') open.push(element.inside);
			}
		} else if (part.type === 'fallback') inside.push({ variable: part.source.replace(/^\$/, '') });
		else if (part.type === 'list' && isPiece(part.value)) inside.push(part.value);
		else {
			const text = afterPiece(inside.at(-1), textOf(part));
			inside.push(part.type === 'text' ? inItsLanguage(text) : text);
		}
	}
	return root;
}

function afterPiece(before: MessagePiece | undefined, text: string): string {
	return typeof before === 'string' ? afterValue(before, text) : text;
}

/** Whether the value of a part is a member of a list: words are written as any value is. */
function isPiece(value: unknown): value is MessagePiece {
	return typeof value === 'object' && value !== null && ('variable' in value || 'element' in value || 'text' in value);
}

function textOf(part: { readonly value?: unknown; readonly parts?: readonly { readonly value?: unknown }[] }): string {
	return part.parts === undefined ? String(part.value) : part.parts.map(({ value }) => String(value)).join('');
}

/** The words of the report whose messages are kept here. */
let keptFor = broughtWords();

/** Forgets the messages of a report that brought other words. */
function forgetOthers(): void {
	if (keptFor === broughtWords()) return;
	keptFor = broughtWords();
	texts.clear();
	formats.clear();
}

const formats = new Map<string, Format>();
type Format = MessageFormat<'list' | 'text'>;

function formatOf(locale: string, key: MessageKey): Format {
	forgetOthers();
	const name = `${locale} ${key}`;
	const known = formats.get(name);
	if (known !== undefined) return known;
	const message = messageOf(locale, key);
	const format = new MessageFormat(message.locale, message.text, { bidiIsolation: 'none', functions: { list } });
	formats.set(name, format);
	return format;
}
