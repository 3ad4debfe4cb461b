import { createRequire } from 'node:module';
import type { ReadBibtex } from '../../core/parse/read-works.ts';

const require = createRequire(import.meta.url);

/** What Citation.js is asked for. */
interface Citation {
	readonly plugins: {
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
		return { works: Array.isArray(read) ? read : [] };
	} catch (error) {
		return explain(error instanceof Error ? error.message : String(error));
	}
};

function loadCitation(): Citation {
	const loaded: unknown = require('@citation-js/core');
	require('@citation-js/plugin-bibtex');
	if (isCitation(loaded)) return loaded;
	throw new Error('@citation-js/core has no parsers where they used to be. See src/node/cite/read-bibtex.ts.');
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
