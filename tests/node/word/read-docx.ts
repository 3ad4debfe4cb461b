import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

/** An element of a part, with the elements and texts in it. */
export interface WordElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (WordElement | string)[];
}

export interface Docx {
	/** The parts of XML, by their paths. */
	readonly parts: ReadonlyMap<string, WordElement>;
	/** All files, by their paths. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

/** @throws {Error} If a part is not well-formed. */
export function readDocx(bytes: Uint8Array): Docx {
	const files = new Map(Object.entries(unzipSync(bytes)));
	const parts = new Map(
		[...files]
			.filter(([path]) => /\.(?:xml|rels)$/.test(path))
			.map(([path, content]) => [path, parse(strFromU8(content))] as const),
	);
	return { parts, files };
}

/** Reads XML. @throws {Error} If it is not well-formed. */
function parse(xml: string): WordElement {
	const parser = sax.parser(true, { strictEntities: true });
	const root: WordElement = { name: '', attributes: {}, children: [] };
	const open = [root];
	parser.onopentag = ({ name, attributes }) => {
		const given = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
		const element: WordElement = { name, attributes: Object.fromEntries(given), children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
	};
	parser.onclosetag = () => void open.pop();
	parser.ontext = (text) => void open.at(-1)?.children.push(text);
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(xml).close();
	return root;
}

/** An element and all elements in it, in reading order. */
export function allIn(element: WordElement): WordElement[] {
	return [element, ...elementsIn(element).flatMap(allIn)];
}

export function elementsIn({ children }: WordElement): WordElement[] {
	return children.filter((child) => typeof child !== 'string');
}

export function named(element: WordElement, name: string): WordElement[] {
	return allIn(element).filter((each) => each.name === name);
}

/** The words of an element, as a reader sees them: without the codes of fields. A paragraph ends a line. */
export function wordsOf(element: WordElement): string {
	if (element.name === 'w:instrText') return '';
	if (element.name === 'w:br' || element.name === 'w:tab') return ' ';
	const inside = element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
	return element.name === 'w:p' ? `${inside}\n` : inside;
}

/** The part at a path. @throws {Error} If there is none. */
export function partOf({ parts }: Docx, path: string): WordElement {
	const part = parts.get(path);
	if (part === undefined) throw new Error(`The document has no ${path}.`);
	return part;
}
