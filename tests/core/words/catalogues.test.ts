import { parseMessage, visit } from 'messageformat';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMe } from '../../../src/core/outputs/read-me.ts';
import { catalogues, type MessageKey } from '../../../src/core/words/catalogues.ts';
import { en } from '../../../src/core/words/en.ts';
import { type MessagePiece, sayPieces } from '../../../src/core/words/say.ts';
import { small, workOf } from '../metadata/small-report.ts';
import { madeUp } from './made-up-language.ts';

beforeAll(() => void Object.assign(catalogues, { qaa: madeUp }));
afterAll(() => void Reflect.deleteProperty(catalogues, 'qaa'));

/** What a message of another language has to have as the English one has it: its variables and elements. */
function partsOf(text: string): string[] {
	const parts = new Set<string>();
	visit(parseMessage(text), {
		value: (value) => void (value.type === 'variable' && parts.add(`{$${value.name}}`)),
		markup: ({ name }) => void parts.add(`{#${name}}`),
	});
	return [...parts].sort();
}

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
