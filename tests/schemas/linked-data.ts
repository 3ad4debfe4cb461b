import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld, { type Quad } from 'jsonld';

const SCHEMA = 'http://schema.org/';

/** What a text of JSON-LD says, as one statement a triple. */
export class LinkedData {
	readonly #quads: readonly Quad[];

	private constructor(quads: readonly Quad[]) {
		this.#quads = quads;
	}

	/**
	 * @throws If anything of it would be lost to a reader: a term that schema.org does not have, a relative address.
	 *   Nothing is asked of the network.
	 */
	static async read(text: string): Promise<LinkedData> {
		return new LinkedData(await jsonld.toRDF(JSON.parse(text), { safe: true, documentLoader: loadContext }));
	}

	get size(): number {
		return this.#quads.length;
	}

	/** Things that have a type of schema.org. */
	ofType(type: string): string[] {
		return this.#quads
			.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === SCHEMA + type)
			.map(({ subject }) => subject.value);
	}

	/** What is said of a thing by a path of properties, such as `author name`. Sorted, as triples have no order. */
	of(thing: string, path: string): string[] {
		return path
			.split(' ')
			.reduce(
				(things, property) =>
					this.#quads
						.filter(({ subject, predicate }) => things.includes(subject.value) && predicate.value === SCHEMA + property)
						.map(({ object }) => object.value),
				[thing],
			)
			.sort();
	}

	/** All texts in it. */
	get literals(): string[] {
		return this.#quads.filter(({ object }) => object.termType === 'Literal').map(({ object }) => object.value);
	}

	/** All addresses in it. */
	get addresses(): string[] {
		return this.#quads
			.flatMap(({ subject, object }) => [subject, object])
			.filter(({ termType }) => termType === 'NamedNode')
			.map(({ value }) => value);
	}
}

/**
 * The context of schema.org, made from its types by the rule by which its own is made: a property that may be a text is
 * one, of others an address is a link and a day is a date. It has no default vocabulary, so a term that it does not
 * know is an error.
 * https://github.com/schemaorg/schemaorg/blob/main/software/util/jsonldcontext.py
 */
const context = contextOf(readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8'));

function contextOf(types: string): Readonly<Record<string, unknown>> {
	const terms: Record<string, unknown> = {};
	for (const [, type = ''] of types.matchAll(/"@type": "(\w+)"/g)) terms[type] = { '@id': SCHEMA + type };
	for (const [, name = '', range = ''] of types.matchAll(/^\s+"(\w+)"\?: SchemaValue<([^"]*), "\w+">;$/gm))
		terms[name] = { '@id': SCHEMA + name, ...typeOf(range.split(' | ')) };
	return terms;
}

function typeOf(range: readonly string[]): { '@type'?: string } {
	if (range.includes('Text')) return {};
	if (range.includes('URL')) return { '@type': '@id' };
	return range.includes('Date') ? { '@type': `${SCHEMA}Date` } : {};
}

async function loadContext(url: string) {
	if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`JSON-LD asks for ${url}, which no test has.`);
	return Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': context } });
}
