import { escapeXml } from '../markup/escape-xml.ts';

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The most namespaces that a picture may declare. */
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

/** Resolves names in an XML document while its elements open and close (Namespaces in XML 1.0). */
export class XmlNames {
	/** For each open element, the namespace of each prefix. */
	readonly #scopes: ReadonlyMap<string, string>[] = [];

	get depth(): number {
		return this.#scopes.length;
	}

	/**
	 * Opens an element and resolves its name.
	 *
	 * @throws {Error} If too many namespaces are declared.
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

	/** Resolves the name of an attribute of the innermost open element. Declarations have a namespace of their own. */
	ofAttribute(name: string): Name {
		if (isDeclaration(name)) return { uri: XMLNS, local: name };
		return name.includes(':') ? this.#resolve(name) : { uri: '', local: name };
	}

	#resolve(name: string): Name {
		const [first = '', ...others] = name.split(':');
		const prefix = others.length === 0 ? '' : first;
		// An undeclared prefix gets a namespace that no other name has.
		return {
			uri: this.#scopes.at(-1)?.get(prefix) ?? (prefix === '' ? '' : `undeclared:${prefix}`),
			local: others.length === 0 ? first : others.join(':'),
		};
	}
}

/** A character that XML 1.0 does not allow. */
const NOT_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** @throws {Error} If XML does not allow a character. It is not removed, as the text could then mean something else. */
function escapeAll(text: string): string {
	const other = NOT_XML.exec(text)?.[0].codePointAt(0);
	if (other !== undefined)
		throw new Error(`U+${other.toString(16).toUpperCase().padStart(4, '0')} is no character of XML.`);
	return escapeXml(text);
}

export function escapeText(text: string): string {
	return escapeAll(text).replaceAll('\r', '&#13;');
}

/** Escapes the value of an attribute. Line breaks are escaped too: an XML parser would read them as spaces. */
export function escapeValue(text: string): string {
	return escapeAll(text).replace(/[\r\n\t]/g, (space) => `&#${space.charCodeAt(0)};`);
}
