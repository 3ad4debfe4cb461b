import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { vscodeFiles } from '../../../src/core/schemas/editor-files.ts';

/** What an editor with the extension of Red Hat for YAML says of a data file. */
export interface YamlEditor {
	/** The labels of what it offers at the mark `|`. */
	readonly offered: (file: string, text: string) => Promise<string[]>;
	/** What it shows for the word at the mark `|`, as Markdown. */
	readonly shown: (file: string, text: string) => Promise<string>;
	/** The faults, with line and column from 1. */
	readonly faults: (file: string, text: string) => Promise<string[]>;
}

/**
 * Starts the language server of that extension with the settings that a report has for VS Code.
 *
 * @param folder The folder of a report, for which the files for the editor have been written.
 */
export function openYamlEditor(folder: string): YamlEditor {
	const settings: { 'yaml.schemas': Record<string, string> } = JSON.parse(
		vscodeFiles().get('.vscode/settings.json') ?? '',
	);
	const service = getLanguageService({
		schemaRequestService: (uri) =>
			Promise.resolve(readFileSync(join(folder, uri.replace('file:///report/', '')), 'utf8')),
		workspaceContext: { resolveRelativePath: (path) => path },
		clientCapabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
	});
	service.configure({
		validate: true,
		hover: true,
		completion: true,
		schemas: Object.entries(settings['yaml.schemas']).map(([path, pattern]) => ({
			uri: path.replace(/^\./, 'file:///report'),
			fileMatch: [pattern],
		})),
	});
	let opened = 0;
	const open = (file: string, marked: string) => {
		const text = marked.replace('|', '');
		const uri = `file:///report/${file.replace('.yaml', `-${opened++}.yaml`).replace(/(data\/[a-z]+)-\d+/, '$1')}`;
		const document = TextDocument.create(uri, 'yaml', opened, text);
		return { document, at: document.positionAt(Math.max(0, marked.indexOf('|'))) };
	};
	return {
		offered: async (file, text) => {
			const { document, at } = open(file, text);
			return (await service.doComplete(document, at, false)).items.map(({ label }) => label);
		},
		shown: async (file, text) => {
			const { document, at } = open(file, text);
			const contents = (await service.doHover(document, at))?.contents;
			return typeof contents === 'object' && 'value' in contents ? contents.value : '';
		},
		faults: async (file, text) => {
			const { document } = open(file, text);
			const faults = await service.doValidation(document, false);
			return faults.map(
				({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${wordsOf(message)}`,
			);
		},
	};
}

function wordsOf(message: string | { readonly value: string }): string {
	return typeof message === 'string' ? message : message.value;
}
