/** A value of an attribute; what is `undefined` is not written. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs and two that are no characters. */
const UNFIT = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute. A character that XML cannot hold becomes U+FFFD. */
export function escapeText(text: string): string {
	return text
		.toWellFormed()
		.replace(UNFIT, '\uFFFD')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element of XML. `inside` is XML already. */
export function element(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
	const given = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeText(String(value))}"`],
	);
	const content = inside.join('');
	return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`;
}

/** An element with one attribute, `val`, as most properties of WordprocessingML are. */
export function property(name: string, value?: string | number): string {
	return element(`w:${name}`, value === undefined ? {} : { 'w:val': value });
}

/** The properties that are given, in the order of their names in the schema; Word refuses another order. */
export function inOrder(order: readonly string[], given: Readonly<Record<string, string | undefined>>): string {
	return order.map((name) => given[name] ?? '').join('');
}
