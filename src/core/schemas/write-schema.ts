import { z } from 'zod';
import { type Nameable, nameables } from '../model/id.ts';
import { notOffered } from '../model/not-offered.ts';
import { textShapes } from '../model/text-shape.ts';
import { chooseKind } from './choose-kind.ts';
import { type EditorKeywords, fieldsIn, type JsonSchema, schemasIn } from './json-schema.ts';

/** A name that an editor offers, with words that say what it stands for. */
export interface Suggestion {
	readonly name: string;
	readonly says: string;
}

/** The names that an editor offers in fields that name something, by what they name. */
export type Suggestions = Readonly<Partial<Record<Nameable, readonly Suggestion[]>>>;

/** How the kinds of a union are told apart by a field that only one of them has. */
export interface KindKeys {
	/** That field, for each kind in the order of the union. */
	readonly keys: readonly string[];
	/** What is said of an entry that has none of them. */
	readonly undecided: string;
}

/** The unions whose kinds are told apart so. */
export const kindKeys = z.registry<KindKeys>();

/** Texts that fit few patterns: what a pattern says of one of them is what it says of any text that does not fit. */
const UNFIT = ['§', '*', ''];

/** The issues that are about what a text says, and not about its length. */
const ON_TEXT: ReadonlySet<string> = new Set(['invalid_format', 'custom']);

/** The bounds that Zod gives every whole number: those of JavaScript, which say nothing to an author. */
const SAFE = Number.MAX_SAFE_INTEGER;

/** Marks what is written for a union, until it is finished: the place of the union in a list. */
const UNION = 'x-union';

/**
 * Writes the JSON Schema of what an author may write for a Zod schema. It takes all that the schema takes; of what the
 * schema refuses, it takes what only a function of it refuses, such as a date in a wrong order.
 */
export function writeSchema(schema: z.ZodType, suggestions: Suggestions = {}): JsonSchema {
	const unions: z.ZodType[] = [];
	const written = z.toJSONSchema(schema, {
		target: 'draft-07',
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			if (!(zodSchema instanceof z.ZodType)) return;
			Object.assign(jsonSchema, additionsFor(zodSchema, jsonSchema, suggestions));
			if (jsonSchema.minimum === -SAFE) delete jsonSchema.minimum;
			if (jsonSchema.maximum === SAFE) delete jsonSchema.maximum;
			// What is inside a union is complete only when all is written.
			if (zodSchema instanceof z.ZodUnion) jsonSchema[UNION] = unions.push(zodSchema) - 1;
		},
	});
	const { $schema: _, ...rest } = finish(written, unions);
	return rest;
}

/** What an editor needs beyond what Zod writes. */
function additionsFor(schema: z.ZodType, written: JsonSchema, suggestions: Suggestions): JsonSchema & EditorKeywords {
	const { description } = written;
	const pattern = textShapes.get(schema)?.pattern ?? written.pattern;
	const { names } = nameables.get(schema) ?? {};
	return {
		...(description === undefined ? {} : { markdownDescription: description }),
		...(pattern === undefined ? {} : { pattern, ...wordsOnPattern(schema) }),
		...(notOffered.has(schema) ? { doNotSuggest: true } : {}),
		...(names === undefined || suggestions[names] === undefined ? {} : { allOf: [{ $ref: `#/definitions/${names}` }] }),
	};
}

/** The names that an editor offers, for the `definitions` of a file whose schemas refer to them. */
export function offeredNames(suggestions: Suggestions): Readonly<Record<string, EditorKeywords>> {
	return Object.fromEntries(
		Object.entries(suggestions).map(([kind, each]) => [
			kind,
			{ defaultSnippets: each.map(({ name, says }) => ({ label: name, body: name, description: says })) },
		]),
	);
}

/** What the schema says of a text that does not fit its pattern, if it has words of its own for that. */
function wordsOnPattern(schema: z.ZodType): EditorKeywords {
	for (const text of UNFIT) {
		const issues = schema.safeParse(text, { error: () => '' }).error?.issues ?? [];
		const words = issues.find(({ code, message }) => ON_TEXT.has(code) && message !== '')?.message;
		if (words !== undefined) return { patternErrorMessage: words };
	}
	return {};
}

/** Leaves out the fields that a kind of entry refuses, and makes conditions of unions whose kinds are told apart. */
function finish(written: JsonSchema, unions: readonly z.ZodType[]): JsonSchema {
	const whole = schemasIn(written, (each) => finish(each, unions));
	const refused = new Set(fieldsIn(whole).flatMap(([name, field]) => (field.not === undefined ? [] : [name])));
	const fields = Object.entries(whole.properties ?? {}).filter(([name]) => !refused.has(name));
	const schema = refused.size === 0 ? whole : { ...whole, properties: Object.fromEntries(fields) };
	const { [UNION]: union, ...unmarked } = schema;
	if (typeof union !== 'number') return schema;
	const { anyOf, oneOf, ...rest } = unmarked;
	const options = oneOf ?? anyOf ?? [];
	const joined = kindsIn(unions[union], options) ?? textOrWord(options);
	return joined === undefined ? unmarked : { ...joined, ...rest };
}

/**
 * Of a union of one word and a text, such as `unstated` and a date, one schema: an editor would ask for the word where
 * the text has a fault.
 */
function textOrWord(options: readonly JsonSchema[]): (JsonSchema & EditorKeywords) | undefined {
	const [{ const: word } = {}, text, ...others] = options;
	if (typeof word !== 'string' || text?.type !== 'string' || text.enum !== undefined || others.length > 0)
		return undefined;
	const { format: _, pattern, ...rest } = text;
	const orWord = pattern === undefined ? {} : { pattern: `^${word}$|${pattern}` };
	return { ...rest, ...orWord, defaultSnippets: [{ label: word, body: word }] };
}

/** The kinds of a union that are told apart by a field, as conditions. */
function kindsIn(union: z.ZodType | undefined, options: readonly JsonSchema[]): JsonSchema | undefined {
	if (union === undefined || options.length === 0) return undefined;
	if (union instanceof z.ZodDiscriminatedUnion) {
		const key = union.def.discriminator;
		return chooseKind(
			options.map((option) => {
				const { enum: values, const: value } = fieldsIn(option).find(([name]) => name === key)?.[1] ?? {};
				return { key, values: values ?? (value === undefined ? [] : [value]), schema: option };
			}),
			`Say what it is by \`${key}\`.`,
		);
	}
	const known = kindKeys.get(union);
	return (
		known &&
		chooseKind(
			options.map((option, index) => ({ key: known.keys[index] ?? '', schema: option })),
			known.undecided,
		)
	);
}
