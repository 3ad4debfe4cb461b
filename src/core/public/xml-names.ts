import { escapeXml } from '../markup/escape-xml.ts';

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What no honest picture declares. */
const MOST_NAMESPACES = 100;

/** Whether an attribute declares a namespace. */
export function isDeclaration(name: string): boolean {
	return /^xmlns(?::|$)/.test(name);
}

interface Name {
	/** The namespace; empty for an attribute without a prefix. */
	readonly uri: string;
	readonly local: string;
}

/** The namespaces of an XML document while its elements open and close (Namespaces in XML 1.0). */
export class Names {
	/** What each prefix stands for, for each open element. */
	readonly #scopes: ReadonlyMap<string, string>[] = [];

	get depth(): number {
		return this.#scopes.length;
	}

	/**
	 * Enters an element, and gives its name.
	 *
	 * @throws {Error} If more namespaces are declared than a picture has.
	 */
	enter(name: string, attributes: Readonly<Record<string, string>>): Name {
		const outer = this.#scopes.at(-1) ?? new Map([['xml', XML]]);
		const declared = Object.entries(attributes).filter(([key]) => isDeclaration(key));
		const scope =
			declared.length === 0
				? outer
				: new Map([...outer, ...declared.map(([key, uri]) => [key.slice('xmlns:'.length), uri] as const)]);
		if (scope.size > MOST_NAMESPACES) throw new Error(`More than ${MOST_NAMESPACES} namespaces are declared.`);
		this.#scopes.push(scope);
		return this.#resolve(name);
	}

	leave(): void {
		this.#scopes.pop();
	}

	/**
	 * The name of an attribute of the element that was entered last. A declaration of a namespace is in one of its own.
	 */
	ofAttribute(name: string): Name {
		if (isDeclaration(name)) return { uri: XMLNS, local: name };
		return name.includes(':') ? this.#resolve(name) : { uri: '', local: name };
	}

	#resolve(name: string): Name {
		const [first = '', ...others] = name.split(':');
		const prefix = others.length === 0 ? '' : first;
		// What nobody declared is in no namespace that is known here.
		return {
			uri: this.#scopes.at(-1)?.get(prefix) ?? (prefix === '' ? '' : `undeclared:${prefix}`),
			local: others.length === 0 ? first : others.join(':'),
		};
	}
}

/** What is no character of XML 1.0. */
const NOT_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** @throws {Error} If a character is none of XML: without it, the text could mean what nobody looked at. */
function escapeAll(text: string): string {
	const other = NOT_XML.exec(text)?.[0].codePointAt(0);
	if (other !== undefined)
		throw new Error(`U+${other.toString(16).toUpperCase().padStart(4, '0')} is no character of XML.`);
	return escapeXml(text);
}

export function escapeText(text: string): string {
	return escapeAll(text).replaceAll('\r', '&#13;');
}

/** In an attribute a reader of XML takes a line break for a space. */
export function escapeValue(text: string): string {
	return escapeAll(text).replace(/[\r\n\t]/g, (space) => `&#${space.charCodeAt(0)};`);
}
