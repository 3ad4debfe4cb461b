import { parseMessage } from 'messageformat';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMe } from '../../../src/core/outputs/read-me.ts';
import { catalogues, type MessageKey } from '../../../src/core/words/catalogues.ts';
import { partsOf } from '../../../src/core/words/check-message.ts';
import { en } from '../../../src/core/words/en.ts';
import { type MessagePiece, sayPieces } from '../../../src/core/words/say.ts';
import { englishIn } from '../../words/english-in-russian.ts';
import { small, workOf } from '../metadata/small-report.ts';
import { leftOut } from './left-out.ts';
import { madeUp } from './made-up-language.ts';

beforeAll(() => void Object.assign(catalogues, { qaa: madeUp }));
afterAll(() => void Reflect.deleteProperty(catalogues, 'qaa'));

/** What is wrong with a catalogue: keys that English has not, and messages with other variables or elements. */
function faultsOf(catalogue: Readonly<Record<string, string>>): string[] {
	const english: Readonly<Record<string, string>> = en;
	return Object.entries(catalogue).flatMap(([key, text]) => {
		const known = english[key];
		if (known === undefined) return [`English has no message "${key}".`];
		const [own, expected] = [partsOf(text), partsOf(known)].map((parts) => parts.join(' '));
		return own === expected ? [] : [`"${key}" has ${own}, and in English ${expected}.`];
	});
}

test.each(Object.entries(catalogues))('%s has only messages that English has, with the same parts', (_, catalogue) => {
	expect(faultsOf(catalogue)).toEqual([]);
});

test('a language may not have a message of its own, nor other variables or elements', () => {
	expect(
		faultsOf({
			'site.navigation': 'Сайт',
			'cover.pdf': '{#pdf}Отчёт в PDF{/pdf}, с данными',
			'cover.lists': 'Списки: {$parts}',
			'cover.methods': 'Как проверены числа',
		}),
	).toEqual([
		'English has no message "site.navigation".',
		'"cover.lists" has {$parts}, and in English {$lists}.',
		'"cover.methods" has , and in English {#methods}.',
	]);
});

describe.each(Object.entries(leftOut))('%s is complete', (language, groups) => {
	const messages = Object.entries<string>(catalogues[language] ?? {});

	test('it has every message but for those that it leaves out on purpose, in the order of English', () => {
		const without: readonly string[] = groups.flatMap((group) => group.keys);
		expect(messages.map(([key]) => key)).toEqual(Object.keys(en).filter((key) => !without.includes(key)));
	});

	test('a form that is chosen by a plural category has all categories of the language', () => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		const asked = pluralCategories.map((each) => (each === 'other' ? '*' : each)).sort();
		const faults = messages.filter(([, text]) => {
			const chosen = pluralKeysOf(text);
			return chosen.length > 0 && chosen.join() !== asked.join();
		});
		expect(faults).toEqual([]);
	});

	test('its quotation marks are typographic, and each that opens closes', () => {
		for (const [key, text] of messages)
			for (const form of formsOf(text)) {
				expect([key, form]).toEqual([key, expect.not.stringMatching(/["']/)]);
				const outside = form.replace(/«[^«»]*»|„[^„“]*“|“[^“”]*”/g, '');
				expect([key, outside]).toEqual([key, expect.not.stringMatching(/[«»„“”]/)]);
			}
	});
});

/** The texts of a message, each without its variables and the names of its elements. */
function formsOf(text: string): string[] {
	const message = parseMessage(text);
	const patterns = message.type === 'message' ? [message.pattern] : message.variants.map(({ value }) => value);
	return patterns.map((pattern) => pattern.filter((part) => typeof part === 'string').join('\0'));
}

/**
 * The keys of the forms that are chosen by a plural category. Where exact numbers alone choose, no category is meant:
 * “source” and “sources” before a list, which in Russian 21 does not have in common with 1. Ordinals and words such as
 * `correction` choose otherwise.
 */
function pluralKeysOf(text: string): string[] {
	const message = parseMessage(text);
	if (message.type === 'message') return [];
	const [selector] = message.selectors;
	if (selector === undefined || !['n', 'count', 'category'].includes(selector.name)) return [];
	const keys = message.variants.map(({ keys: [key] }) => (key?.type === 'literal' ? key.value : '*'));
	return keys.every((key) => /^(?:\*|\d+)$/.test(key)) ? [] : keys.sort();
}

test('Russian has no English words but names, formats of files and code', () => {
	const found = Object.entries(catalogues['ru'] ?? {}).flatMap(([key, text]) =>
		formsOf(text).flatMap((form) => englishIn(form).map((word) => `${key}: ${word}`)),
	);
	expect(found).toEqual([]);
	expect(englishIn('Все figures: figures.csv в data/, all as CSV')).toEqual(['figures', 'all', 'as']);
});

const wordsOf = (pieces: readonly MessagePiece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : 'inside' in piece ? wordsOf(piece.inside) : '')).join('');

const keys = Object.keys(en).filter((key): key is MessageKey => key in en);

test.each(keys)('a language is one file: it says %s', (key) => {
	const isList = (name: string) => en[key].includes(`{$${name} :list`);
	const names = partsOf(en[key]).map((part) => part.slice(2, -1));
	const values = Object.fromEntries(names.map((name) => [name, isList(name) ? ['2'] : 2]));
	const inEnglish = wordsOf(sayPieces('en', key, values));
	expect(inEnglish).toMatch(/\S/);
	expect(wordsOf(sayPieces('qaa', key, values))).toBe(inEnglish.toUpperCase());
});

test('a language is one file: what the package says of itself is in it', () => {
	const report = { ...small, meta: { ...small.meta, language: 'qaa' } };
	const text = readMe(report, workOf(report), []).replace(/\s+/g, ' ');
	expect(text).toContain('PUBLISHED BY Bridge Watch');
	for (const key of keys.filter((each) => each.startsWith('read-me.')))
		for (const piece of sayPieces('en', key))
			if (typeof piece === 'string' && /\p{L}{3}/u.test(piece)) expect(text).not.toContain(piece);
});
