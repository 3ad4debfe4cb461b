import sax from 'sax';
import { Collector } from '../problem.ts';
import { SvgCopy } from './svg-copy.ts';
import { isDeclaration } from './xml-names.ts';

/** A picture in SVG that runs nothing and loads nothing, and what was left out of it. */
export interface CleanSvg {
	readonly svg: string;
	/** Such as `<script>` or `onload`, each once: all but comments, the document type and names of namespaces. */
	readonly removed: readonly string[];
}

/** Why a picture cannot be cleaned without looking different, and where. Line and column count from 1. */
export interface SvgFault {
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly hint: string;
}

const PLAIN = 'Export it as plain SVG from the program that drew it, or as PNG.';

/** What no honest picture reaches. */
const MOST_ATTRIBUTES = 200;

/**
 * Reads an SVG picture and writes it anew from what may be in it, so that a browser never sees a byte that was not
 * understood here. What a picture on a page never does is left out: scripts, event handlers, links that are no web
 * addresses, notes of drawing programs, comments. What it would show and may not, such as a picture from another host,
 * is a reason to refuse it: left out, the picture would be another one. What was written is read once more, and has to
 * be clean: should two readings ever differ, no browser is left to choose between them.
 *
 * @param faults The first fault of a picture that is refused.
 */
export function cleanSvg(text: string, faults: Collector<SvgFault>): CleanSvg | undefined {
	const clean = writeAnew(text, faults);
	if (clean === undefined) return undefined;
	const again = writeAnew(clean.svg, new Collector());
	if (again?.svg === clean.svg && again.removed.length === 0) return clean;
	faults.report({ line: 1, column: 1, message: 'Written anew, it would be read as another picture.', hint: PLAIN });
	return undefined;
}

function writeAnew(text: string, faults: Collector<SvgFault>): CleanSvg | undefined {
	const own = faults.part();
	const parser = sax.parser(true, { strictEntities: true });
	const refuse = (message: string, hint = PLAIN) => {
		if (own.isEmpty) own.report({ line: parser.line + 1, column: parser.column + 1, message, hint });
	};
	const copy = new SvgCopy(refuse);
	let attributes = 0;

	parser.onattribute = ({ name }) => {
		// The root gets declarations of its own, and those that are read have a bound of theirs.
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
		// The line breaks of XML, whoever wrote them.
		parser.write(text.replace(/\r\n?/g, '\n')).close();
	} catch (error) {
		refuse(`It cannot be read as XML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
	}
	const { text: written } = copy;
	if (written === '') refuse('It is empty.');
	return own.isEmpty ? { svg: `${written}\n`, removed: [...copy.removed] } : undefined;
}

/** What begins with `<!` and is no comment, no CDATA and no document type. */
const DECLARATION = /<!(?!--|\[CDATA\[|DOCTYPE\s)/;
