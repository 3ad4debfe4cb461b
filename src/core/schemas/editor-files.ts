import { type DataFileKind, dataFileKinds, dataSchemas } from './data-files.ts';
import { knownNames } from './known-names.ts';
import { citablesIn, type NamesInReport } from './names-in-report.ts';
import { proseTypes } from './prose-types.ts';

/** The folder in that of a report for what an editor reads. All in it is made anew, and git ignores it. */
const EDITOR_FOLDER = '.citable-report';

/**
 * Braces stand for themselves in prose: it has no expressions, and headings have ids such as `{#talent}`. The extension
 * for MDX takes them for code, unless a plugin of its parser says otherwise.
 */
const PLAIN_BRACES = `exports.default = function plainBraces() {
	const data = this.data();
	(data.micromarkExtensions ??= []).push({ disable: { null: ['mdxFlowExpression', 'mdxTextExpression'] } });
};
`;

/** The files of the folder for the editor, by their paths in that of the report. */
export function editorFiles(names: NamesInReport): ReadonlyMap<string, string> {
	const { unit, area } = knownNames;
	const schemas = dataSchemas({ ...names, area, unit: [...names.unit, ...unit], citable: citablesIn(names) });
	const files = [
		['.gitignore', '*\n'],
		['plain-braces.cjs', PLAIN_BRACES],
		['prose.d.ts', proseTypes(names)],
		...schemas.map(([name, schema]) => [`schemas/${name}.schema.json`, asJson(schema)] as const),
	] as const;
	return new Map(files.map(([file, text]) => [`${EDITOR_FOLDER}/${file}`, text]));
}

/** The JSON Schemas as they are without a report, by the names of their files. */
export function plainSchemas(): ReadonlyMap<string, string> {
	return new Map(dataSchemas(knownNames).map(([name, schema]) => [`${name}.schema.json`, asJson(schema)]));
}

/** The settings of VS Code for a report, by their paths in its folder. They are part of the report. */
export function vscodeFiles(): ReadonlyMap<string, string> {
	const schemaOf = (name: string) => `./${EDITOR_FOLDER}/schemas/${name}.schema.json`;
	const kinds = Object.entries<DataFileKind>(dataFileKinds);
	const ofYaml = kinds.filter(([, { files }]) => files.endsWith('.yaml'));
	const ofJson = kinds.filter(([, { files }]) => files.endsWith('.json'));
	const settings = {
		'yaml.schemas': Object.fromEntries(ofYaml.map(([name, { files }]) => [schemaOf(name), `/${files}`])),
		'json.schemas': ofJson.map(([name, { files }]) => ({ url: schemaOf(name), fileMatch: [`/${files}`] })),
		'files.associations': { '**/data/sources/*.txt': 'plaintext' },
		'[yaml]': { 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
		'[mdx]': { 'editor.quickSuggestions': { other: true, comments: false, strings: true }, 'editor.wordWrap': 'on' },
	};
	const extensions = { recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] };
	return new Map([
		['.vscode/settings.json', asJson(settings)],
		['.vscode/extensions.json', asJson(extensions)],
	]);
}

/**
 * The settings for the extension for MDX in `tsconfig.json` of a report. A report that has such a file already takes
 * `include` and `mdx` over.
 */
export const mdxSettings = {
	compilerOptions: { jsx: 'preserve', noEmit: true, lib: ['ES2022'], types: [] },
	include: ['content', `${EDITOR_FOLDER}/*.d.ts`],
	mdx: { plugins: [`./${EDITOR_FOLDER}/plain-braces.cjs`] },
} as const;

function asJson(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
