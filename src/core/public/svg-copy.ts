import type { Tag } from 'sax';
import { loadsExternal } from './loads-external.ts';
import { droppedElements, movingElements, runningElements, shownElements } from './svg-elements.ts';
import { escapeText, escapeValue, isDeclaration, SVG, XLINK, XML, XmlNames } from './xml-names.ts';

const EMBED = 'Embed the picture or typeface in the file, or export it as PNG.';
const TEXT = 'Export its words as text of SVG, without formatting, or the whole as PNG.';

/** How deep elements may be nested. */
const MOST_DEPTH = 250;

const EMBEDDED_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/** The clean copy of a picture, written while the parser opens and closes elements. */
export class SvgCopy {
	/** What was removed: see `CleanSvg`. */
	readonly removed = new Set<string>();
	readonly #written: string[] = [];
	/** Names of the open elements that have been written. */
	readonly #open: string[] = [];
	readonly #names = new XmlNames();
	readonly #refuse: (message: string, hint?: string) => void;
	/** How many of the open elements are not written. */
	#skipped = 0;
	#style = '';

	/** @param refuse Takes why the picture cannot be copied, and a hint in place of “Export it as plain SVG”. */
	constructor(refuse: (message: string, hint?: string) => void) {
		this.#refuse = refuse;
	}

	get text(): string {
		return this.#written.join('');
	}

	/** @throws {Error} If the picture is not XML with one root, or if its elements are nested too deep. */
	open({ name, attributes }: Tag): void {
		const { uri, local } = this.#names.enter(name, attributes);
		const isRoot = this.#open.length === 0 && this.#skipped === 0;
		if (this.#names.depth > MOST_DEPTH) throw new Error(`More than ${MOST_DEPTH} elements stand in each other.`);
		if (this.#skipped > 0) return void this.#skipped++;
		if (isRoot && this.#written.length > 0) throw new Error('It has more than one root.');
		if (isRoot && (uri !== SVG || local !== 'svg')) this.#refuse(`It does not begin with <svg xmlns="${SVG}">.`);
		if (this.#open.at(-1) === 'style') this.#refuse('A style sheet holds an element.');
		if (uri !== SVG || this.#isRemovable(local)) {
			this.removed.add(`<${local}>`);
			return void this.#skipped++;
		}
		this.#checkElement(local);
		const declared = isRoot ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : '';
		this.#written.push(`<${local}${declared}${this.#attributes(local, attributes)}>`);
		this.#open.push(local);
		this.#style = '';
	}

	close(): void {
		this.#names.leave();
		if (this.#skipped > 0) return void this.#skipped--;
		const local = this.#open.pop() ?? '';
		if (local === 'style' && loadsExternal(this.#style))
			this.#refuse('Its style sheet loads something from elsewhere.', EMBED);
		this.#written.push(`</${local}>`);
	}

	/** Writes text. */
	write(words: string): void {
		if (this.#skipped > 0 || this.#open.length === 0) return;
		if (this.#open.at(-1) === 'style') this.#style += words;
		this.#written.push(escapeText(words));
	}

	/** Whether the picture looks the same without an element. */
	#isRemovable(local: string): boolean {
		const isFallback = local === 'foreignObject' && this.#open.at(-1) === 'switch';
		return isFallback || droppedElements.has(local) || runningElements.has(local);
	}

	#checkElement(local: string): void {
		if (local === 'foreignObject') this.#refuse(`<${local}> holds a page of its own.`, TEXT);
		else if (movingElements.has(local)) this.#refuse(`<${local}> makes the picture move.`);
		else if (!shownElements.has(local)) this.#refuse(`<${local}> is no part of a plain picture.`);
	}

	#attributes(element: string, given: Tag['attributes']): string {
		const kept = new Map<string, string>();
		for (const [key, value] of Object.entries(given)) {
			const [name, words] = this.#keptAttribute(element, key, value) ?? [];
			if (name === undefined || words === undefined) continue;
			if (kept.has(name)) throw new Error(`<${element}> has the attribute ${name} twice.`);
			kept.set(name, words);
		}
		return [...kept].map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('');
	}

	/** The name and value of an attribute as they are written; `undefined` if it is removed. */
	#keptAttribute(element: string, name: string, value: string): readonly [string, string] | undefined {
		const { uri, local } = this.#names.ofAttribute(name);
		if (uri === XML && /^(?:space|lang)$/.test(local)) return [`xml:${local}`, value];
		if (local === 'href' && (uri === '' || uri === XLINK)) {
			const target = value.trim();
			return this.#mayReferTo(element, target) ? [uri === '' ? 'href' : 'xlink:href', target] : undefined;
		}
		if (uri !== '' || !/^(?!on|ping$)[A-Z][\w-]*$/i.test(local)) {
			if (!isDeclaration(name)) this.removed.add(name);
			return undefined;
		}
		if (loadsExternal(value)) this.#refuse(`The attribute ${local} loads something from elsewhere.`, EMBED);
		return [local, value];
	}

	/** Whether an element may refer to this address. */
	#mayReferTo(element: string, target: string): boolean {
		if (target.startsWith('#')) return true;
		if (element === 'a') {
			if (/^(?:https?:\/\/|mailto:)/i.test(target)) return true;
			this.removed.add('a link that is no web address');
			return false;
		}
		if (/^(?:image|feImage)$/.test(element) && EMBEDDED_PICTURE.test(target)) return true;
		this.#refuse(`<${element}> shows something from elsewhere.`, EMBED);
		return false;
	}
}
