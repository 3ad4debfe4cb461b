import { expect, test } from 'vitest';
import { bindNumbers } from '../../src/core/format/no-break.ts';
import type { ProseNode } from '../../src/core/model/prose-tree.ts';
import { bindWordsOfProse } from '../../src/integration/bind-words-of-prose.ts';

const text = (value: string): ProseNode => ({ type: 'text', value });
const figure = (form: string): ProseNode => ({
	type: 'mdxJsxTextElement',
	name: 'Fig',
	attributes: [{ type: 'mdxJsxAttribute', name: 'form', value: form }],
	children: [],
});
/** The texts after a figure. */
const after = (form: string, value: string) => bindWordsOfProse([figure(form), text(value)])[1];

test('a number that stands alone is bound to the word after it, and a figure with its unit is not', () => {
	expect(after('number', ' компаниях, где были')).toEqual(text('\u00a0компаниях, где были'));
	expect(after('short', ' of the firms')).toEqual(text(' of the firms'));
	expect(after('number', ', as we read it')).toEqual(text(', as we read it'));
});

test('each of several sentences is bound', () => {
	expect([' firms', ' firms'].map((words) => after('number', words))).toEqual([
		text('\u00a0firms'),
		text('\u00a0firms'),
	]);
});

test('a word that would not fit beside the number on a telephone may begin a line', () => {
	const words = ' высококвалифицированных специалистов';
	expect(after('number', words)).toEqual(text(words));
});

test('in sentences of data files too', () => {
	const number = { figure: 'firms', form: 'number', text: '147' } as const;
	expect(bindNumbers(['At ', number, ' firms of ', { ...number, form: 'short' }, ' firms'])).toEqual([
		'At ',
		number,
		'\u00a0firms of ',
		{ ...number, form: 'short' },
		' firms',
	]);
});
