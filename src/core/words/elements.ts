/** An element in HTML, by its tag and class. */
interface HtmlElement {
	readonly tag: string;
	readonly class?: string;
}

/** What a message may have besides links: the elements of HTML of these names, and words that matter less. */
export type MessageElement = 'b' | 'i' | 'cite' | 'code' | 'del' | 'ins' | 'muted';

const elements: Readonly<Record<MessageElement, HtmlElement>> = {
	b: { tag: 'b' },
	i: { tag: 'i' },
	cite: { tag: 'cite' },
	code: { tag: 'code' },
	del: { tag: 'del' },
	ins: { tag: 'ins' },
	muted: { tag: 'span', class: 'muted' },
};

export function isMessageElement(name: string): name is MessageElement {
	return Object.hasOwn(elements, name);
}

/**
 * An element of a message in HTML.
 *
 * @throws {Error} If a message may have no such element.
 */
export function htmlElement(name: string): HtmlElement {
	if (isMessageElement(name)) return elements[name];
	throw new Error(`The element "${name}" of a message is neither a link nor known.`);
}
