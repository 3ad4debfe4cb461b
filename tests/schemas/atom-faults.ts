import sax from 'sax';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

/** What keeps a text from being a feed by the musts of RFC 4287; empty where it is one. */
export function atomFaults(xml: string): string[] {
	const feed = readXml(xml);
	const named = (element: Element, name: string) => element.children.filter((child) => child.name === name);
	const entries = named(feed, 'entry');
	const faults: string[] = [];
	const check = (isSo: boolean, fault: string) => {
		if (!isSo) faults.push(fault);
	};
	check(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom', '4.1.1: no feed');
	for (const each of [feed, ...entries]) {
		for (const name of ['id', 'title', 'updated'])
			check(named(each, name).length === 1, `4.1.1, 4.1.2: ${each.name} has not exactly one ${name}`);
		for (const { text } of named(each, 'id')) check(URL.canParse(text), `4.2.6: ${text} is no IRI`);
		for (const { text } of named(each, 'updated'))
			check(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text), `3.3: ${text} is no date`);
		for (const { attributes } of named(each, 'link'))
			check(URL.canParse(attributes['href'] ?? ''), `4.2.7.1: a link without an address`);
		const alternates = named(each, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
		const kinds = alternates.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang'] ?? ''}`);
		check(new Set(kinds).size === kinds.length, `4.1.1: two alternate links of one kind`);
		check(each === feed || alternates.length > 0, '4.1.2: an entry has neither content nor an alternate link');
		check(named(each, 'summary').length <= 1, '4.1.2: two summaries');
	}
	const authors = named(feed, 'author');
	check(
		authors.length > 0 || entries.every((entry) => named(entry, 'author').length > 0),
		'4.1.1: a feed without an author',
	);
	for (const author of authors) check(named(author, 'name').length === 1, '3.2.1: an author without a name');
	const versions = entries.map((entry) => ['id', 'updated'].map((name) => named(entry, name)[0]?.text).join(' '));
	check(new Set(versions).size === versions.length, '4.1.1: two entries of one id were updated at one time');
	return faults;
}

/** @throws If the XML is not well formed. */
function readXml(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = sax.parser(true, { strictEntities: true });
	parser.onopentag = ({ name, attributes }) => {
		const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
		const element: Element = { name, attributes: Object.fromEntries(texts), children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	};
	parser.ontext = (text) => {
		const element = open.at(-1);
		if (element !== undefined) element.text += text;
	};
	parser.onclosetag = () => void open.pop();
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(xml).close();
	return root.children[0] ?? root;
}
