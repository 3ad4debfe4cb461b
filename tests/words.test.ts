import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../src/core/words/en.ts';
import { wordsInComponent, wordsInScript } from './words/literal-words.ts';
import { wordsInTypst } from './words/typst-words.ts';

/** What looks like words in a file and is none for readers, with the reason. */
const exempt: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'src/node/pdf/typst/look.typ': {
		'names of typefaces': ['Report Serif 4', 'ReportSans', 'Report Code Pro', 'New Computer Modern Math'],
	},
};

const files = [
	...read('src/**/*.astro', wordsInComponent),
	...read('src/client/*.{js,ts}', wordsInScript),
	...read('src/node/pdf/typst/*.typ', wordsInTypst),
];

function read(pattern: string, find: (text: string) => string[]) {
	return globSync(pattern).map((path) => ({ file: path.replaceAll('\\', '/'), path, find }));
}

test.each(files)('$file says nothing that is not in the catalogue', (each) => {
	const known = Object.values(exempt[each.file] ?? {}).flat();
	expect(each.find(readFileSync(each.path, 'utf8')).filter((words) => !known.includes(words))).toEqual([]);
});

test.each([
	['text', '<p>Hello</p>', 'Hello'],
	['text beside a value', '<p>{n} rows</p>', 'rows'],
	['a label', '<nav aria-label="pages" />', 'pages'],
	['a label of a choice', "<a title={isOn ? 'on' : off}>·</a>", 'on'],
	['a description of the page', '<meta name="description" content="pages" />', 'pages'],
	['a property of a component', '<Page title="Data" />', 'Data'],
	['a string of a choice', "<p>{isDraft && 'draft'}</p>", 'draft'],
	['a template', '<p set:html={`${n} pages`} />', 'pages'],
	['front matter', "---\nconst title = 'Key figures';\n---\n", 'Key figures'],
	['a property that is text', "---\nconst lists = [{ to: '/charts/', text: 'charts' }];\n---\n", 'charts'],
	['text that is set', "<p set:text={'draft'} />", 'draft'],
	['HTML that is set', '<p set:html="draft" />', 'draft'],
	['the name of a key', '<b>End</b>', 'End'],
	['a joined string', "---\nconst title = name + ' and more';\n---\n", 'and more'],
])('finds the words of a component in %s', (_, text, words) => {
	expect(wordsInComponent(text)).toEqual([words]);
});

test.each([
	['names, classes and addresses', '<p class="prose-page wide" id="Top"><a href="/data/">{title}</a></p>'],
	['messages', "<p title={say('data.title')}>{say(isDraft ? 'draft.label' : 'data.title')}</p>"],
	['what the browser reads', '<meta name="viewport" content="width=device-width, initial-scale=1" />'],
	['names of formats', '<a href="/data/figures.csv">CSV</a>'],
	[
		'comments, types and faults',
		"---\n// Some words\ntype Kind = 'Some words';\nthrow new Error('Some words');\n---\n",
	],
	['styles', '<style>p a { color: red }</style>'],
])('finds no words of a component in %s', (_, text) => {
	expect(wordsInComponent(text)).toEqual([]);
});

test.each([
	["button.textContent = 'copy';", 'copy'],
	["button.setAttribute('aria-label', isOpen ? close : 'open');", 'open'],
	["list.append('none', item);", 'none'],
	['return `${n} found.`;', 'found.'],
	["field.value = 'search';", 'search'],
	["list.insertAdjacentText('beforeend', 'copied');", 'copied'],
	["list.append(new Text('none'));", 'none'],
	["if (confirm('sure')) run();", 'sure'],
])('finds the words of the script %s', (text, words) => {
	expect(wordsInScript(text)).toEqual([words]);
});

test('finds no words in what a script looks up', () => {
	const text =
		"const a = form.querySelector('details summary'); if (event.key === 'PageDown') run(matchMedia('(width: wide)'));";
	expect(wordsInScript(text)).toEqual([]);
});

test('no style puts letters into a page', () => {
	const files = globSync('src/**/*.{astro,css}').filter((file) => !file.includes('fonts'));
	const found = files.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/\bcontent:\s*(["'])(.*?)\1/g)].map(([, , text = '']) => [file, text]),
	);
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter(([, text = '']) => /\p{L}/u.test(text.replaceAll(/\\[\da-f]+/gi, '')))).toEqual([]);
});

test.each([
	['#heading(level: 1)[Contents]', 'Contents'],
	['#let a(it) = { if it.n == 1 [one] else [#it.n of] }', 'one', 'of'],
	['#let a = said("Assumes:", it.body)', 'Assumes:'],
	['#text(fill: muted)[#it.url]\nSome text', 'Some text'],
])('finds the words of the Typst code %s', (text, ...words) => {
	expect(wordsInTypst(text)).toEqual(words);
});

test('finds no words in names, comments and panics of Typst code', () => {
	const text =
		'// Some words\n#import "look.typ": *\n#let a(it) = [#metadata(none)#label("at-" + it.id)]\n#panic("no form for " + it.is)';
	expect(wordsInTypst(text)).toEqual([]);
});

/** The code that says messages, as one text. */
const code = globSync('src/**/*.{ts,astro}')
	.filter((file) => !/core[\\/]words[\\/]/.test(file))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
const named = new Set([...code.matchAll(/['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/g)].map(([, key]) => key));
/** How keys begin and end whose middle is chosen when the message is said. */
const chosen = [...code.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{[^}]+\}([\w.-]*)`/g)].map(([, start = '', end = '']) => ({
	start,
	end,
}));

test('every message of the catalogue is said somewhere', () => {
	const isSaid = (key: string) =>
		named.has(key) || chosen.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));
	expect(Object.keys(en).filter((key) => !isSaid(key))).toEqual([]);
});
