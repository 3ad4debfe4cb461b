import { refKinds } from '../narrative/ref-kinds.ts';
import { locatorWords } from '../narrative/read-locator.ts';
import { type ComponentSpec, type PropertyKind, vocabulary } from '../narrative/vocabulary.ts';
import { block, page, table } from './write-markdown.ts';

/** The page of the components of prose, with all their properties. */
export function prosePage(): string {
	return page('Components of prose', [
		'Prose is MDX without imports, HTML and expressions. These components need no import. A component that holds blocks ' +
			'stands on lines of its own, with an empty line after its first tag and before its last.',
		...[...vocabulary].flatMap(([name, spec]) => [
			`## \`<${name}>\``,
			spec.says,
			block('mdx', exampleOf(name, spec)),
			tableOf(spec),
		]),
		'## What is written in another way',
		table(
			['what', 'how'],
			[
				['the id of a heading', '`## Talent {#talent}`: it is part of a permanent address'],
				['a quotation of a source', '`> The words, word for word.`, in a paragraph of its own'],
				['a footnote', '`[^name]` at its mark, and `[^name]: Its words.` in a paragraph of the same file'],
				['mathematics', '`$$x^2$$` in a line, or a block between two lines `$$`'],
				[
					'a link to a section, or to a claim of another section',
					'`<Ref to="section:cost" />`, `<Ref to="claim:few-firms" />`',
				],
				['a link to a page or a file', '`[words](/methods/)`, written from the root of the site'],
				[
					'a figure in a sentence of a data file',
					'`{gpu-growth}`, `{latency.low}`, `{countries:words}`, `{firms:number}`',
				],
				['a term in a sentence of a data file', '`{term:co2}`, `{term:gpu-cluster GPU clusters}`'],
				['a phrase that counts nothing, in a data file', '`{idiom:a third party}`'],
			],
		),
	]);
}

function exampleOf(name: string, { properties, holds }: ComponentSpec): string {
	const written = Object.entries<PropertyKind>(properties)
		.filter(([, { optional }]) => optional !== true)
		.map(([property, kind]) => ` ${property}="${sampleOf(kind)}"`);
	const start = `<${name}${written.join('')}`;
	if (holds === 'nothing') return `${start} />`;
	return holds === 'words' ? `${start}>words</${name}>` : `${start}>\n\nA paragraph.\n\n</${name}>`;
}

function sampleOf(kind: PropertyKind): string {
	if (kind.kind === 'choice') return kind.of[0] ?? '';
	return {
		id: 'some-id',
		ids: 'one-id another-id',
		'new-id': 'some-id',
		ref: 'chart:some-id',
		phrase: 'A sentence',
		locator: 'page 12',
	}[kind.kind];
}

function tableOf({ properties }: ComponentSpec): string | undefined {
	const rows = Object.entries<PropertyKind>(properties).map(([name, kind]) => [
		`\`${name}\``,
		kind.optional === true ? '' : 'yes',
		valuesOf(kind),
		kind.says,
	]);
	return rows.length === 0 ? undefined : table(['property', 'needed', 'what it may be', 'what it is for'], rows);
}

function valuesOf(kind: PropertyKind): string {
	if (kind.kind === 'choice') return kind.of.map((choice) => `\`${choice}\``).join(', ');
	return {
		id: 'an id',
		ids: 'ids with spaces between them',
		'new-id': 'a new id',
		ref: `kind and id; kinds are ${Object.keys(refKinds).join(', ')}`,
		phrase: 'a sentence, in which figures and terms have braces',
		locator: `a word and a number; words are ${locatorWords.join(', ')}`,
	}[kind.kind];
}
