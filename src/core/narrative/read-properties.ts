import type { MdastNode } from 'satteri';
import { Id } from '../model/id.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { RuleId } from '../rules.ts';
import type { Names } from './prose-context.ts';
import type { ComponentSpec, PropertyKind } from './vocabulary.ts';

export interface Property {
	readonly value: string;
}

/** What is wrong with a property; `near` are the words of its value that are meant. */
export interface PropertyProblem {
	readonly rule: RuleId;
	readonly property: string;
	readonly near?: string | undefined;
	readonly message: string;
	readonly hint: string;
}

/** Checks the properties that a component was given against those it has. */
export function readProperties(
	name: string,
	node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
	spec: ComponentSpec,
	names: Names,
): { properties: Map<string, Property>; problems: PropertyProblem[] } {
	const properties = new Map<string, Property>();
	const problems: PropertyProblem[] = [];
	const given = new Set<string>();
	const known = Object.keys(spec.properties);
	const hint =
		known.length === 0 ? `<${name}> has no properties.` : `The properties of <${name}> are: ${known.join(', ')}.`;
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			const property = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{';
			given.add(property);
			problems.push({
				rule: 'prose-has-no-code',
				property,
				message: `A property of <${name}> is text in quotes.`,
				hint: `Write ${property === '{' ? 'name' : property}="…".`,
			});
			continue;
		}
		const kind = Object.hasOwn(spec.properties, attribute.name) ? spec.properties[attribute.name] : undefined;
		if (kind === undefined) {
			problems.push({
				rule: 'component-is-known',
				property: attribute.name,
				message: `<${name}> has no property “${attribute.name}”.${suggestion(attribute.name, known)}`,
				hint,
			});
			continue;
		}
		if (properties.has(attribute.name)) {
			problems.push({
				rule: 'component-is-known',
				property: attribute.name,
				message: `<${name}> is given “${attribute.name}” twice.`,
				hint: 'Give each property once.',
			});
			continue;
		}
		properties.set(attribute.name, { value: attribute.value });
		problems.push(...checkProperty(name, attribute.name, attribute.value, kind, names));
	}
	for (const [key, kind] of Object.entries(spec.properties)) {
		if (kind.kind === 'choice' && kind.optional === true) continue;
		if (!properties.has(key) && !given.has(key) && !given.has('{'))
			problems.push({
				rule: 'component-is-known',
				property: '',
				message: `<${name}> needs the property “${key}”.`,
				hint,
			});
	}
	return { properties, problems };
}

function checkProperty(
	component: string,
	key: string,
	value: string,
	kind: PropertyKind,
	names: Names,
): PropertyProblem[] {
	switch (kind.kind) {
		case 'figure':
		case 'chart':
		case 'table':
			return resolves(key, kind.kind, value, names[kind.kind]);
		case 'term':
		case 'source':
			return resolves(key, kind.kind, value, names[kind.kind]);
		case 'figures':
			return value.trim() === ''
				? [
						{
							rule: 'component-is-known',
							property: key,
							message: `<${component}> names no figure.`,
							hint: 'Write ids with spaces between them.',
						},
					]
				: value
						.trim()
						.split(/\s+/)
						.flatMap((id) => resolves(key, 'figure', id, names.figure));
		case 'new-id': {
			const read = Id.safeParse(value);
			return read.success
				? []
				: [
						{
							rule: 'entry-matches-schema',
							property: key,
							near: value,
							message: `“${value}” cannot be an id.`,
							hint: read.error.issues[0]?.message ?? '',
						},
					];
		}
		case 'phrase':
			return value.trim() === ''
				? [
						{
							rule: 'component-is-known',
							property: key,
							message: `The ${key} of <${component}> is empty.`,
							hint: 'Say in a few words what it states.',
						},
					]
				: [];
		case 'choice':
			return kind.of.includes(value)
				? []
				: [
						{
							rule: 'component-is-known',
							property: key,
							near: value,
							message: `“${value}” is not a ${key} of <${component}>.${suggestion(value, kind.of)}`,
							hint: `Choose: ${kind.of.join(', ')}.`,
						},
					];
	}
}

function resolves(
	property: string,
	what: 'figure' | 'term' | 'source' | 'chart' | 'table',
	id: string,
	known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): PropertyProblem[] {
	if (known.has(id)) return [];
	return [
		{
			rule: 'reference-resolves',
			property,
			near: id,
			message: `There is no ${what} “${id}”.${suggestion(id, known)}`,
			hint: `Use the id of an entry in ${folderOf[what]}, or add one.`,
		},
	];
}

const folderOf = {
	figure: 'data/figures',
	term: 'data/terms.yaml',
	source: 'data/sources',
	chart: 'data/charts',
	table: 'data/tables',
} as const;
