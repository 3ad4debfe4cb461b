import { fieldsIn, type JsonSchema } from './json-schema.ts';

/** A kind of entry, and what shows that an entry is of it. */
export interface KindOfEntry {
	/** The field that only entries of this kind have, or that says the kind by one of `values`. */
	readonly key: string;
	readonly values?: NonNullable<JsonSchema['enum']>;
	readonly schema: JsonSchema;
}

/**
 * A schema of entries of several kinds, which an editor understands better than `anyOf`: as soon as an entry shows its
 * kind, only the fields of that are offered and its faults are named. Before, the fields of all kinds are offered.
 *
 * @param undecided What is said of an entry that shows no kind.
 */
export function chooseKind(kinds: readonly KindOfEntry[], undecided: string): JsonSchema {
	const chosen = kinds.reduceRight<JsonSchema>(
		(others, { key, values, schema }) => ({
			if: { required: [key], ...(values && { properties: { [key]: { enum: values, doNotSuggest: true } } }) },
			then: schema,
			else: others,
		}),
		ofNoKind(kinds, undecided),
	);
	// An editor offers the values that say the kind only if they stand outside of the conditions.
	const naming = namesOfKinds(kinds);
	return naming === undefined ? chosen : { ...chosen, properties: naming };
}

/** The field that says the kind, with the values of all kinds; undefined if no field does. */
function namesOfKinds(kinds: readonly KindOfEntry[]): JsonSchema['properties'] {
	const says = 'What it is. Its other fields follow from that.';
	const named = kinds.flatMap(({ key, values = [], schema }) => {
		const words = fieldsIn(schema).find(([name]) => name === key)?.[1].description ?? '';
		return values.map((value) => ({ key, value, words }));
	});
	const [first] = named;
	if (first === undefined) return undefined;
	return {
		[first.key]: {
			description: says,
			markdownDescription: says,
			enum: named.map(({ value }) => value),
			markdownEnumDescriptions: named.map(({ words }) => words),
		},
	};
}

function ofNoKind(kinds: readonly KindOfEntry[], undecided: string): JsonSchema {
	const fields = Map.groupBy(
		kinds.flatMap(({ schema }) => fieldsIn(schema)),
		([name]) => name,
	);
	const properties = [...fields].map(([name, found]): [string, JsonSchema] => [
		name,
		inAllKinds(found.map(([, field]) => field)),
	]);
	const [first, ...others] = kinds.map(({ schema }) => schema.required ?? []);
	const keys = [...new Set(kinds.map(({ key }) => key))];
	return {
		type: 'object',
		properties: { ...Object.fromEntries(properties), ...namesOfKinds(kinds) },
		additionalProperties: false,
		required: first?.filter((name) => !keys.includes(name) && others.every((each) => each.includes(name))) ?? [],
		allOf: [{ anyOf: keys.map((key) => ({ required: [key], errorMessage: undecided })) }],
	};
}

/** What holds of a field whatever the kind: of one that differs from kind to kind only what it is for. */
function inAllKinds(fields: readonly JsonSchema[]): JsonSchema {
	const [first = {}, ...others] = fields.toSorted((a, b) => Number(isHidden(a)) - Number(isHidden(b)));
	const shape = shapeOf(first);
	if (others.every((other) => shapeOf(other) === shape)) return first;
	const { description = '' } = first;
	return { description, markdownDescription: description, ...(isHidden(first) && { doNotSuggest: true }) };
}

function isHidden({ doNotSuggest }: JsonSchema): boolean {
	return doNotSuggest === true;
}

/** All that a schema says apart from its words for authors, and from whether a field is offered. */
function shapeOf({ description: _, markdownDescription: __, doNotSuggest: ___, ...shape }: JsonSchema): string {
	return JSON.stringify(shape);
}
