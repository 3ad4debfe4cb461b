import sax, { type Tag } from 'sax';
import { loadsOther } from './loads-other.ts';
import { droppedElements, movingElements, runningElements, shownElements } from './svg-elements.ts';
import { escapeText, escapeValue, isDeclaration, Names, SVG, XLINK, XML } from './xml-names.ts';

/** A picture in SVG that runs nothing and loads nothing, and what was left out of it. */
export interface CleanSvg {
	readonly svg: string;
	/** Such as `<script>` or `onload`, each once: all but comments, the document type and names of namespaces. */
	readonly removed: readonly string[];
}

/** Why a picture cannot be cleaned without looking different, and where. Line and column count from 1. */
export interface UncleanSvg {
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly hint: string;
}

const PLAIN = 'Export it as plain SVG from the program that drew it, or as PNG.';
const EMBED = 'Embed the picture or typeface in the file, or export it as PNG.';
const TEXT = 'Export its words as text of SVG, without formatting, or the whole as PNG.';

/** What no honest picture reaches, and what would take a long time. */
const MOST_ATTRIBUTES = 200;
const MOST_DEPTH = 250;

/**
 * Reads an SVG picture and writes it anew from what may be in it, so that a browser never sees a byte that was not
 * understood here. What a picture on a page never does is left out: scripts, event handlers, links that are no web
 * addresses, notes of drawing programs, comments. What it would show and may not, such as a picture from another host,
 * is a reason to refuse it: left out, the picture would be another one. What was written is read once more, and has to be
 * clean: should two readings ever differ, no browser is left to choose between them.
 */
export function cleanSvg(text: string): CleanSvg | UncleanSvg {
	const clean = writeAnew(text);
	if (!('svg' in clean)) return clean;
	const again = writeAnew(clean.svg);
	const isSame = 'svg' in again && again.svg === clean.svg && again.removed.length === 0;
	return isSame
		? clean
		: { line: 1, column: 1, message: 'Written anew, it would be read as another picture.', hint: PLAIN };
}

function writeAnew(text: string): CleanSvg | UncleanSvg {
	const parser = sax.parser(true, { strictEntities: true });
	const written: string[] = [];
	const removed = new Set<string>();
	/** Names of the open elements that are written. */
	const open: string[] = [];
	const names = new Names();
	/** How many elements are open that are left out. */
	let skipped = 0;
	let attributes = 0;
	let style = '';
	let refusal: UncleanSvg | undefined;

	function refuse(message: string, hint = PLAIN): void {
		refusal ??= { line: parser.line + 1, column: parser.column + 1, message, hint };
	}

	/** An attribute as it is written, under its name; nothing where it is left out. */
	function keptAttribute(element: string, name: string, value: string): readonly [string, string] | undefined {
		const { uri, local } = names.ofAttribute(name);
		if (uri === XML && /^(?:space|lang)$/.test(local)) return [`xml:${local}`, value];
		if (local === 'href' && (uri === '' || uri === XLINK)) {
			const target = value.trim();
			return mayLead(element, target) ? [uri === '' ? 'href' : 'xlink:href', target] : undefined;
		}
		if (uri !== '' || !/^(?!on|ping$)[A-Z][\w-]*$/i.test(local)) {
			if (!isDeclaration(name)) removed.add(name);
			return undefined;
		}
		if (loadsOther(value)) refuse(`The attribute ${local} loads something from elsewhere.`, EMBED);
		return [local, value];
	}

	function writeAttributes(element: string, given: Tag['attributes']): string {
		const kept = new Map<string, string>();
		for (const [key, value] of Object.entries(given)) {
			const [name, words] = keptAttribute(element, key, value) ?? [];
			if (name === undefined || words === undefined) continue;
			if (kept.has(name)) throw new Error(`<${element}> has the attribute ${name} twice.`);
			kept.set(name, words);
		}
		return [...kept].map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('');
	}

	/** Whether what an element refers to may stay. */
	function mayLead(element: string, target: string): boolean {
		if (target.startsWith('#')) return true;
		if (element === 'a') {
			if (/^(?:https?:\/\/|mailto:)/i.test(target)) return true;
			removed.add('a link that is no web address');
			return false;
		}
		if (/^(?:image|feImage)$/.test(element) && EMBEDDED_PICTURE.test(target)) return true;
		refuse(`<${element}> shows something from elsewhere.`, EMBED);
		return false;
	}

	function openElement({ name, attributes: given }: Tag): void {
		attributes = 0;
		const { uri, local } = names.enter(name, given);
		const isRoot = open.length === 0 && skipped === 0;
		if (names.depth > MOST_DEPTH) throw new Error(`More than ${MOST_DEPTH} elements stand in each other.`);
		if (skipped > 0) return void skipped++;
		if (isRoot && written.length > 0) throw new Error('It has more than one root.');
		if (isRoot && (uri !== SVG || local !== 'svg')) refuse(`It does not begin with <svg xmlns="${SVG}">.`);
		if (open.at(-1) === 'style') refuse('A style sheet holds an element.');
		const isFallback = local === 'foreignObject' && open.at(-1) === 'switch';
		if (uri !== SVG || isFallback || droppedElements.has(local) || runningElements.has(local)) {
			removed.add(`<${local}>`);
			return void skipped++;
		}
		if (local === 'foreignObject') refuse(`<${local}> holds a page of its own.`, TEXT);
		else if (!shownElements.has(local))
			refuse(`<${local}> ${movingElements.has(local) ? 'makes the picture move' : 'is no part of a plain picture'}.`);
		const declared = isRoot ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : '';
		written.push(`<${local}${declared}${writeAttributes(local, given)}>`);
		open.push(local);
		style = '';
	}

	function closeElement(): void {
		names.leave();
		if (skipped > 0) return void skipped--;
		const local = open.pop() ?? '';
		if (local === 'style' && loadsOther(style)) refuse('Its style sheet loads something from elsewhere.', EMBED);
		written.push(`</${local}>`);
	}

	function writeText(words: string): void {
		if (skipped > 0 || open.length === 0) return;
		if (open.at(-1) === 'style') style += words;
		written.push(escapeText(words));
	}

	parser.onattribute = ({ name }) => {
		// The root gets declarations of its own, and those that are read have a bound of theirs.
		if (!isDeclaration(name) && ++attributes > MOST_ATTRIBUTES)
			throw new Error(`An element has more than ${MOST_ATTRIBUTES} attributes.`);
	};
	parser.onopentag = openElement;
	parser.onclosetag = closeElement;
	parser.ontext = parser.oncdata = writeText;
	parser.onprocessinginstruction = ({ name, body }) => {
		const isUtf8 = !/encoding/i.test(body) || /\bencoding\s*=\s*["']utf-8["']/i.test(body);
		if (name !== 'xml' || !isUtf8) removed.add(`<?${name}?>`);
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
	if (written.length === 0) refuse('It is empty.');
	return refusal ?? { svg: `${written.join('')}\n`, removed: [...removed] };
}

/** What begins with `<!` and is no comment, no CDATA and no document type. */
const DECLARATION = /<!(?!--|\[CDATA\[|DOCTYPE\s)/;
const EMBEDDED_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;
