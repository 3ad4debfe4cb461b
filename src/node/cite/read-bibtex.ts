import { createRequire } from 'node:module';
import type { ReadBibtex } from '../../core/parse/read-works.ts';

const require = createRequire(import.meta.url);

/** What Citation.js is asked for. */
interface Citation {
	readonly plugins: {
		readonly config: { readonly get: (plugin: string) => unknown };
		readonly input: { readonly chain: (text: string, options: object) => unknown };
	};
}

/**
 * Reads BibTeX by Citation.js, which is loaded when a report has such a file. The name of the format is given, since
 * Citation.js would else take a text that is an address for something to fetch.
 */
export const readBibtex: ReadBibtex = (text) => {
	const { plugins } = loadCitation();
	try {
		// The parser takes a byte order mark for a letter.
		const read = plugins.input.chain(text.replace(/^\uFEFF/, ''), {
			forceType: '@biblatex/text',
			generateGraph: false,
		});
		return { works: Array.isArray(read) ? read.map(plain) : [] };
	} catch (error) {
		return explain(error instanceof Error ? error.message : String(error));
	}
};

function loadCitation(): Citation {
	const loaded: unknown = require('@citation-js/core');
	require('@citation-js/plugin-bibtex');
	if (isCitation(loaded)) {
		addCommands(loaded.plugins.config.get('@bibtex'));
		return loaded;
	}
	throw new Error('@citation-js/core has no parsers where they used to be. See src/node/cite/read-bibtex.ts.');
}

/** Letters and signs of TeX that Citation.js does not know. */
const COMMANDS: Readonly<Record<string, string>> = {
	AA: 'Å',
	aa: 'å',
	S: '§',
	P: '¶',
	pounds: '£',
	euro: '€',
	degree: '°',
	slash: '/',
	sim: '∼',
	ldots: '…',
	dots: '…',
	LaTeX: 'LaTeX',
	TeX: 'TeX',
	BibTeX: 'BibTeX',
};
/** Commands whose words stand as they are, and those that only sort and number. */
const WITH_WORDS = ['mbox', 'hbox', 'text', 'textnormal', 'textmd', 'textrm', 'uppercase'];
const WITHOUT_WORDS = ['noopsort', 'natexlab', 'SortNoop'];

/** Teaches Citation.js the commands above. */
function addCommands(config: unknown): void {
	const constants = fieldOf(config, 'constants');
	const [commands, withWords] = [fieldOf(constants, 'commands'), fieldOf(constants, 'argumentCommands')];
	if (!isObject(commands) || !isObject(withWords))
		throw new Error('@citation-js/plugin-bibtex keeps its commands elsewhere. See src/node/cite/read-bibtex.ts.');
	Object.assign(commands, COMMANDS);
	for (const name of WITH_WORDS) Reflect.set(withWords, name, (words: string) => words);
	// How many arguments a command has is told by how many its function takes.
	for (const name of WITHOUT_WORDS) Reflect.set(withWords, name, (words: string) => words.slice(0, 0));
}

/** A work without what TeX leaves in its letters and addresses: an i without its dot below an accent, an `\\url{…}`. */
function plain(work: unknown): unknown {
	const letters = mapTexts(work, (text) =>
		text.replace(/[ıȷ](?=\p{Mn})/gu, (letter) => (letter === 'ı' ? 'i' : 'j')).normalize('NFC'),
	);
	const url = fieldOf(letters, 'URL');
	if (!isObject(letters) || typeof url !== 'string') return letters;
	const bare = url.replace(/^%5Curl%7B(.*)%7D$/, '$1').replace(/%5C(?=[_&%#~$])/g, '');
	return { ...letters, URL: bare };
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}

function fieldOf(value: unknown, name: string): unknown {
	return isObject(value) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isCitation(loaded: unknown): loaded is Citation {
	return typeof loaded === 'object' && loaded !== null && 'plugins' in loaded;
}

/** Where the parser stopped, and what it says of it, from a message such as `expected "comma" at line 1 col 12:`. */
function explain(message: string): { reason: string; line: number; column: number } {
	const [, reason = message, line = '1', column = '1'] = /^(.*?) at line (\d+) col (\d+)/s.exec(message) ?? [];
	return { reason: wordsOf(reason.split('\n')[0] ?? reason), line: Number(line), column: Number(column) };
}

/** The names of the parser’s tokens as the signs that they stand for. */
function wordsOf(reason: string): string {
	return reason
		.replace(/\bEOF\b/, 'the end of the file')
		.replace(/"(\w+)"/g, (quoted, name: string) => SIGNS[name] ?? quoted);
}

const SIGNS: Readonly<Record<string, string>> = {
	comma: '“,”',
	equals: '“=”',
	lbrace: '“{”',
	rbrace: '“}”',
	lparen: '“(”',
	rparen: '“)”',
	quote: '“"”',
	hash: '“#”',
	identifier: 'the name of a field',
	label: 'a key',
	number: 'a number',
	text: 'text',
};
