import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../src/core/words/en.ts';
import * as classesForScripts from '../src/core/markup/classes-for-scripts.ts';
import { dataAttributes, fileOf, frame, markup, writers } from '../src/core/markup/markup.ts';

const read = (pattern: string) =>
	globSync(pattern).map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
const styles = read('src/**/*.css');
const templates = read('src/**/*.astro');
const scripts = read('src/client/*.{ts,js}');
const code = [...read('src/core/**/*.ts'), ...read('src/node/**/*.ts'), ...scripts].map(({ file, text }) => ({
	file,
	text: text.replace(/\/\*\*[\s\S]*?\*\//g, ''),
}));
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** The selectors of a style sheet, without its comments, its strings and what stands between braces. */
const selectorsOf = (css: string) =>
	all(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)|'[^']*'|"[^"]*"/g, ''), /(?:^|[{};])([^{};]*)(?=\{)/g);
/** The classes that a text writes out, as an attribute or as a property. */
const writtenIn = (text: string) => [
	...all(text, /\bclass="([^"$]*)"/g).flatMap(words),
	...all(text, /\bclassName(?: = |: \[)'([^']*)'/g).flatMap(words),
];
/** The names of `markup` and `frame` that a text uses. */
const usedIn = (text: string) => all(text, /\b((?:markup\.\w+|frame)(?:\.\w+|\[\w+\]))/g);

const names = writers.flatMap((writer) =>
	Object.entries(markup[writer]).map(([key, value]) => ({
		name: `markup.${writer}.${key}`,
		chosen: `markup.${writer}[`,
		value,
		file: fileOf(writer),
	})),
);
const classes = [...names.map(({ value }) => value), ...Object.values(frame)];
const named = new Set<string>(classes);
const written = new Set([...templates, ...code].flatMap(({ text }) => writtenIn(text)));
const styled = new Set(
	styles.flatMap(({ text }) => selectorsOf(text).flatMap((each) => all(each, /\.([a-z][\w-]*)/g))),
);

test.each([...styled])('the class .%s of a style sheet is one that a page has', (name) => {
	expect(named.has(name) || written.has(name)).toBe(true);
});

/** The classes by which a script finds an element. */
const lookedUp = new Set(
	[...scripts, ...templates].flatMap(({ text }) =>
		all(text, /(?:querySelector(?:All)?|closest)(?:<\w+>)?\(['`]([^'`]*)['`]/g).flatMap((each) =>
			all(each, /\.([a-z][\w-]*)/g),
		),
	),
);

const isKnown = (name: string) => styled.has(name) || named.has(name) || lookedUp.has(name);

test.each(templates)('every class that $file writes out has a look, or a script finds it', ({ text }) => {
	expect(writtenIn(text).filter((name) => !isKnown(name))).toEqual([]);
});

test('so has every class that code writes', () => {
	expect(code.flatMap(({ text }) => writtenIn(text)).filter((name) => !isKnown(name))).toEqual([]);
});

test.each(templates)('every class of $file is written out, or is a name of markup.ts', ({ text }) => {
	expect(all(text, /\bclass(?::list)?=\{([^}]*)\}/g).filter((each) => usedIn(each)[0] !== each)).toEqual([]);
});

test.each([...lookedUp])('the class .%s that a script looks for is one that a page has', (name) => {
	expect(named.has(name) || written.has(name)).toBe(true);
});

test.each(names)('$name is written by $file', ({ name, chosen, file }) => {
	const used = usedIn(templates.find((each) => each.file === file)?.text ?? '');
	expect(used.some((each) => each === name || each.startsWith(chosen))).toBe(true);
});

test.each(Object.keys(frame))('frame.%s is written by a page', (name) => {
	expect(templates.some(({ text }) => usedIn(text).includes(`frame.${name}`))).toBe(true);
});

test.each([...scripts, ...templates])('$file looks for no class of the text by a word of its own', ({ text }) => {
	const strings = all(text, /(?<!\w)(['`](?:(?!\n|['`]).)*['`])/g)
		.filter((each) => !Object.hasOwn(en, each.slice(1, -1)))
		.map((each) => each.replace(/\$\{[^}]*\}/g, ''));
	const literal = strings.flatMap((each) => all(each, /(?<!\/)\.([a-z][\w-]*)/g));
	expect(literal.filter((name) => named.has(name))).toEqual([]);
});

test('scripts are sent the classes that they look for, and no others', () => {
	const imported = scripts.flatMap(({ text }) => all(text, /from '\.\.\/core\/markup\/([^']+)'/g));
	expect(new Set(imported)).toEqual(new Set(['classes-for-scripts.ts']));
	for (const [name, value] of Object.entries(classesForScripts)) {
		expect(named.has(value), name).toBe(true);
		expect(
			scripts.some(({ text }) => text.includes(`\${${name}}`)),
			name,
		).toBe(true);
	}
});

test('no class belongs to two', () => {
	expect(classes.filter((name, index) => classes.indexOf(name) < index)).toEqual([]);
});

test.each(templates)('$file takes the classes of the text from markup.ts', ({ text }) => {
	expect(writtenIn(text).filter((name) => named.has(name))).toEqual([]);
});

const inHast = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

test('the data attributes of pages are those that markup.ts names', () => {
	const attributes = new Set(
		[...templates, ...code].flatMap(({ text }) =>
			[...all(text, /\s(data-[a-z-]+)=/g), ...all(text, /\{ '(data-[a-z-]+)':/g)].map(inHast),
		),
	);
	expect([...attributes].sort()).toEqual(Object.keys(dataAttributes).sort());
});

test('style sheets read the data attributes of pages, and those that a script sets', () => {
	const set = scripts.flatMap(({ text }) => all(text, /dataset(?:\.|\[')(\w+)/g).map((name) => inHast(`data-${name}`)));
	for (const name of styles.flatMap(({ text }) => all(text, /[[(](data-[a-z-]+)/g)).map(inHast))
		expect([...Object.keys(dataAttributes), ...set]).toContain(name);
});
