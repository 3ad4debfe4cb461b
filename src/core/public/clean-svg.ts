import sax from 'sax';
import { Collector } from '../problem.ts';
import { SvgCopy } from './svg-copy.ts';
import { isDeclaration } from './xml-names.ts';

/** An SVG picture that runs nothing and loads nothing, and what was removed from it. */
export interface CleanSvg {
	readonly svg: string;
	/** What was removed, such as `<script>` or `onload`, each once. Comments, doctype and namespaces are not listed. */
	readonly removed: readonly string[];
}

/** Why a picture cannot be cleaned without looking different, and where. Line and column are counted from 1. */
export interface SvgProblem {
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly hint: string;
}

const PLAIN = 'Export it as plain SVG from the program that drew it, or as PNG.';

/** The most attributes that an element may have. */
const MOST_ATTRIBUTES = 200;

/**
 * Makes a clean copy of an SVG picture. The picture is parsed and written again from allowed elements and attributes,
 * so that browsers see only what was understood here. Removed is what a picture on a page never does: scripts, event
 * handlers, links that are not web addresses, notes of drawing programs, comments. A picture that would look
 * different without something that is not allowed, such as a picture from another host, is refused. The copy is
 * cleaned once more and must stay the same, so that no browser can read it differently.
 *
 * @param problems Takes the first problem of a picture that is refused.
 */
export function cleanSvg(text: string, problems: Collector<SvgProblem>): CleanSvg | undefined {
	const clean = rewrite(text, problems);
	if (clean === undefined) return undefined;
	const again = rewrite(clean.svg, new Collector());
	if (again?.svg === clean.svg && again.removed.length === 0) return clean;
	problems.report({ line: 1, column: 1, message: 'After cleaning, it would be read as another picture.', hint: PLAIN });
	return undefined;
}

function rewrite(text: string, problems: Collector<SvgProblem>): CleanSvg | undefined {
	const own = problems.part();
	const parser = sax.parser(true, { strictEntities: true });
	const refuse = (message: string, hint = PLAIN) => {
		if (own.isEmpty) own.report({ line: parser.line + 1, column: parser.column + 1, message, hint });
	};
	const copy = new SvgCopy(refuse);
	let attributes = 0;

	parser.onattribute = ({ name }) => {
		// Declarations of namespaces are not written, and have a bound of their own.
		if (!isDeclaration(name) && ++attributes > MOST_ATTRIBUTES)
			throw new Error(`An element has more than ${MOST_ATTRIBUTES} attributes.`);
	};
	parser.onopentag = (tag) => {
		attributes = 0;
		copy.open(tag);
	};
	parser.onclosetag = () => copy.close();
	parser.ontext = parser.oncdata = (words) => copy.write(words);
	parser.onprocessinginstruction = ({ name, body }) => {
		const isUtf8 = !/encoding/i.test(body) || /\bencoding\s*=\s*["']utf-8["']/i.test(body);
		if (name !== 'xml' || !isUtf8) copy.removed.add(`<?${name}?>`);
	};
	parser.onerror = (error) => {
		throw error;
	};
	try {
		if (DECLARATION.test(text)) throw new Error('It declares entities or other names of its own.');
		// XML has only the line break \n.
		parser.write(text.replace(/\r\n?/g, '\n')).close();
	} catch (error) {
		refuse(`It cannot be read as XML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
	}
	const { text: written } = copy;
	if (written === '') refuse('It is empty.');
	return own.isEmpty ? { svg: `${written}\n`, removed: [...copy.removed] } : undefined;
}

/** A declaration that is not a comment, CDATA or a document type. */
const DECLARATION = /<!(?!--|\[CDATA\[|DOCTYPE\s)/;
