import type { NamedKind } from '../narrative/named-kinds.ts';
import { refKinds } from '../narrative/ref-kinds.ts';
import { type ComponentSpec, type PropertyKind, vocabulary } from '../narrative/vocabulary.ts';
import type { NamesInReport } from './names-in-report.ts';

/**
 * The types of the components of prose for the extension of VS Code for MDX, which looks for
 * `MDXProvidedComponents`: it then offers components, properties, and the names that the report has. Any other name
 * passes: it may have been written a moment ago, and the check says which do not exist.
 * https://github.com/mdx-js/mdx-analyzer
 */
export function proseTypes(names: NamesInReport): string {
	const kinds: Readonly<Record<string, readonly { readonly name: string }[]>> = names;
	const refs = Object.keys(refKinds).flatMap((kind) => (kinds[kind] ?? []).map(({ name }) => `${kind}:${name}`));
	const types = [
		...Object.entries(typeNames).map(([kind, type]) => [type, (kinds[kind] ?? []).map(({ name }) => name)] as const),
		['Ref', refs] as const,
	];
	return [
		'// Written by the dev server and by `npm run schemas`, for the editor alone. Do not change it.',
		'',
		'declare namespace CitableReport {',
		...types.map(([type, each]) => `\ttype ${type} = ${unionOf(each)};`),
		'}',
		'',
		'interface MDXProvidedComponents {',
		...[...vocabulary].flatMap(([name, spec]) => ofComponent(name, spec)),
		'}',
		'',
	].join('\n');
}

/** The names of a kind, or any other text. */
function unionOf(names: readonly string[]): string {
	return [...new Set(names)].map((name) => `${JSON.stringify(name)} | `).join('') + '(string & {})';
}

const typeNames: Readonly<Record<NamedKind, string>> = {
	figure: 'Figure',
	term: 'Term',
	source: 'Source',
	chart: 'Chart',
	table: 'Table',
	unknown: 'Unknown',
	picture: 'Picture',
	claim: 'Claim',
	section: 'Section',
	work: 'Work',
};

function ofComponent(name: string, { says, properties, holds }: ComponentSpec): string[] {
	return [
		`\t/** ${says} */`,
		`\t${name}(props: {`,
		...Object.entries(properties).flatMap(([property, kind]) => [
			`\t\t/** ${kind.says} */`,
			`\t\t${property}${kind.optional ? '?' : ''}: ${typeOf(kind)};`,
		]),
		...(holds === 'nothing' ? [] : ['\t\tchildren?: unknown;']),
		'\t}): any;',
	];
}

function typeOf(property: PropertyKind): string {
	if (property.kind === 'id') return `CitableReport.${typeNames[property.of]}`;
	if (property.kind === 'ref') return 'CitableReport.Ref';
	return property.kind === 'choice' ? property.of.map((choice) => JSON.stringify(choice)).join(' | ') : 'string';
}
