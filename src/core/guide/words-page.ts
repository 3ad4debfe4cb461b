import { type DataFileKind, dataFileKinds } from '../schemas/data-files.ts';
import { fieldsIn, type JsonSchema } from '../schemas/json-schema.ts';
import { translatedSchemas } from '../translation/translated-schemas.ts';
import { en } from '../words/en.ts';
import { block, page, table } from './write-markdown.ts';

/** The page of the files of words: what may be translated of each kind of thing. */
export function wordsPage(schema: JsonSchema, example: string | undefined): string {
	const { title, says, files }: DataFileKind = dataFileKinds.words;
	const definitions: unknown = schema['definitions'];
	const rows = Object.keys(translatedSchemas).map((kind) => {
		const words = isRecord(definitions) ? definitions[kind] : undefined;
		const names = isRecord(words) ? fieldNames(words) : [];
		return [`\`${kind}${kind === 'report' ? '' : ':<id>'}\``, names.map((name) => `\`${name}\``).join(', ')];
	});
	const head = fieldsIn(schema).filter(([name]) => ['partial', 'names', 'interface'].includes(name));
	return page(title, [
		says,
		`Files: \`${files}\`, one for each language.`,
		example === undefined ? undefined : block('yaml', example),
		table(
			['key', 'what it is for'],
			head.map(([name, { description = '' }]) => [`\`${name}\``, description]),
		),
		'## What has words',
		'Each key names a thing of the original, and holds its words in the shape that they have there. `of` is the hash that ' +
			'`npm run translations` prints. A claim has `of` alone: its words stand in its section. No key is needed.',
		table(['key', 'words'], [...rows, ['`claim:<id>`', '`of`']]),
		'## Messages of `interface`',
		table(
			['key', 'in English'],
			Object.entries(en).map(([key, text]) => [`\`${key}\``, `\`${text.replaceAll('\u00a0', '\\u00a0')}\``]),
		),
	]);
}

function fieldNames(words: JsonSchema): string[] {
	return [...new Set([words, ...(words.anyOf ?? [])].flatMap((each) => fieldsIn(each).map(([name]) => name)))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
