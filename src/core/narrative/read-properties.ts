import type { MdastNode } from 'satteri';
import { Id } from '../model/id.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Collector, Unplaced } from '../problem.ts';
import { type NamedKind, namedKinds, type Names } from './named-kinds.ts';
import { readRef, refKinds } from './ref-kinds.ts';
import { locatorWords, readLocator } from './read-locator.ts';
import type { ComponentSpec, PropertyKind } from './vocabulary.ts';

/** A problem of a property; `near` are the words of its value that it is about. */
export interface PropertyProblem extends Unplaced {
	readonly property: string;
	readonly near?: string | undefined;
}

type PropertyProblems = Collector<PropertyProblem>;

/** Checks the properties that a component is given, and returns the values of those that it has, by name. */
export function readProperties(
	node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
	spec: ComponentSpec,
	names: Names,
	problems: PropertyProblems,
): ReadonlyMap<string, string> {
	const component = node.name ?? '';
	const values = new Map<string, string>();
	const unreadable = new Set<string>();
	const known = Object.keys(spec.properties);
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			const property = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{';
			unreadable.add(property);
			problems.report(noText(component, property));
			continue;
		}
		const { name: property, value } = attribute;
		const kind = Object.hasOwn(spec.properties, property) ? spec.properties[property] : undefined;
		if (kind === undefined || values.has(property)) {
			problems.report(kind === undefined ? noProperty(component, property, known) : givenTwice(component, property));
			continue;
		}
		values.set(property, value);
		checkProperty({ component, property, value }, kind, names, problems);
	}
	const needed = known.filter((property) => !isOptional(spec.properties[property]));
	const missing = needed.filter((property) => !values.has(property) && !unreadable.has(property));
	// An expression in braces may have given any of them.
	if (!unreadable.has('{')) problems.report(...missing.map((property) => notGiven(component, property, known)));
	return values;
}

function noText(component: string, property: string): PropertyProblem {
	return {
		rule: 'prose-has-no-code',
		property,
		message: `A property of <${component}> is text in quotes.`,
		hint: `Write ${property === '{' ? 'name' : property}="…".`,
	};
}

function noProperty(component: string, property: string, known: readonly string[]): PropertyProblem {
	return {
		rule: 'component-is-known',
		property,
		message: `<${component}> has no property “${property}”.${suggestion(property, known)}`,
		hint: listOf(component, known),
	};
}

function givenTwice(component: string, property: string): PropertyProblem {
	return {
		rule: 'component-is-known',
		property,
		message: `<${component}> is given “${property}” twice.`,
		hint: 'Give each property once.',
	};
}

function notGiven(component: string, property: string, known: readonly string[]): PropertyProblem {
	return {
		rule: 'component-is-known',
		property: '',
		message: `<${component}> needs the property “${property}”.`,
		hint: listOf(component, known),
	};
}

function isOptional(kind: PropertyKind | undefined): boolean {
	return kind?.optional === true;
}

function listOf(component: string, known: readonly string[]): string {
	if (known.length === 0) return `<${component}> has no properties.`;
	return `The properties of <${component}> are: ${known.join(', ')}.`;
}

interface Property {
	readonly component: string;
	readonly property: string;
	readonly value: string;
}

function checkProperty(given: Property, kind: PropertyKind, names: Names, problems: PropertyProblems): void {
	const { component, property, value } = given;
	switch (kind.kind) {
		case 'id':
			return checkName(property, kind.of, value, names, problems);
		case 'ids':
			if (value.trim() === '') {
				problems.report({
					rule: 'component-is-known',
					property,
					message: `<${component}> names no ${namedKinds[kind.of].word}.`,
					hint: 'Write ids with spaces between them.',
				});
			} else for (const id of value.trim().split(/\s+/)) checkName(property, kind.of, id, names, problems);
			return;
		case 'new-id': {
			const read = Id.safeParse(value);
			if (read.success) return;
			const hint = read.error.issues[0]?.message ?? '';
			const message = `“${value}” cannot be an id.`;
			return problems.report({ rule: 'entry-matches-schema', property, near: value, message, hint });
		}
		case 'ref': {
			const ref = readRef(value);
			if (ref === undefined) return problems.report(noKind(given, names));
			return checkName(property, ref.kind, ref.id, names, problems);
		}
		case 'phrase':
			if (value.trim() !== '') return;
			return problems.report({
				rule: 'component-is-known',
				property,
				message: `The ${property} of <${component}> is empty.`,
				hint: 'Say in a few words what it states.',
			});
		case 'choice':
			if (kind.of.includes(value)) return;
			return problems.report({
				rule: 'component-is-known',
				property,
				near: value,
				message: `“${value}” is not a ${property} of <${component}>.${suggestion(value, kind.of)}`,
				hint: `Choose: ${kind.of.join(', ')}.`,
			});
		case 'locator':
			if (readLocator(value) !== undefined) return;
			return problems.report({
				rule: 'component-is-known',
				property,
				near: value,
				message: `“${value}” is no place in a work.`,
				hint: `Write a word and a number, such as “page 12” or “chapter 3”. The words are: ${locatorWords.join(', ')}.`,
			});
	}
}

/** The problem of a name that does not say of which kind the thing is. */
function noKind({ component, property, value }: Property, names: Names): PropertyProblem {
	const kinds = Object.keys(refKinds);
	const id = value.slice(value.indexOf(':') + 1).trim();
	const [known] = Object.entries(names).filter(([kind, of]) => kinds.includes(kind) && of.has(id));
	return {
		rule: 'reference-resolves',
		property,
		near: value,
		message: `“${value}” does not say what <${component}> leads to.${known ? ` Did you mean “${known[0]}:${id}”?` : ''}`,
		hint:
			waysOn[value.slice(0, value.indexOf(':'))]?.(id) ??
			`Write the kind of thing before its id, as in chart:its-id. The kinds are: ${kinds.join(', ')}.`,
	};
}

/** What to write instead of a reference to what has no number, by the word before its id. */
const waysOn: Readonly<Partial<Record<string, (id: string) => string>>> = {
	work: (id) => `Cite a work by <Cite id="${id}" />.`,
	picture: () =>
		'Pictures have no numbers: say “the picture below”, or link to its heading: [words](/its-section/#its-heading).',
	unknown: (id) => `Say what is not known by <Unknown id="${id}" /> on a line of its own.`,
	heading: (id) => `Link to a heading: [words](/its-section/#${id}).`,
};

function checkName(property: string, kind: NamedKind, id: string, names: Names, problems: PropertyProblems): void {
	const known = names[kind];
	const { word, entries } = namedKinds[kind];
	if (known.has(id)) return;
	problems.report({
		rule: 'reference-resolves',
		property,
		near: id,
		message: `There is no ${word} “${id}”.${suggestion(id, known)}`,
		hint: `Use the id of an entry in ${entries}, or add one.`,
		notFound: { kind, id },
	});
}
