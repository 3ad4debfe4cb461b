import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const top = join(import.meta.dirname, '../../..');

/** A text for people, by its path in the project. */
export const readGuide = (file: string): string => readFileSync(join(top, file), 'utf8');

/** The pages of the guide in the order of its index; those that it names last are for all who want them. */
export const guidePages: readonly string[] = [...readGuide('src/guide/README.md').matchAll(/\]\(([a-z-]+\.md)\)/g)].map(
	([, name = '']) => `src/guide/${name}`,
);

/** All texts for people that the project has by itself, without those of reports. */
export const documents: readonly string[] = [
	...globSync(['*.md', '.github/*.md', 'src/**/*.md', 'tests/bench/*.md'], { cwd: top }),
]
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !file.startsWith('src/template/'))
	.sort();

/** A block of code in a text. */
export interface Block {
	readonly page: string;
	/** Where it begins, counted from 1. */
	readonly line: number;
	/** What stands behind its fence, such as `yaml`. */
	readonly language: string;
	/** The file that the paragraph above it names last, if it is one of a report. */
	readonly file: string | undefined;
	readonly text: string;
}

/** The languages of what an author writes into files. */
export const IN_FILES = /^(?:yaml|mdx|csv|text|json)$/;

/** The blocks of code of a text, in their order. */
export function blocksOf(page: string): Block[] {
	const text = readGuide(page);
	return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map((found) => {
		const [, language = '', code = ''] = found;
		const paragraph =
			text
				.slice(0, found.index)
				.trimEnd()
				.split(/\n(?:\n|(?=\d+\. |- ))/)
				.at(-1) ?? '';
		const named = [...paragraph.matchAll(/`((?:data|content)\/[^`\s]*\.\w+)`/g)].map(([, file]) => file);
		const line = text.slice(0, found.index).split('\n').length;
		return {
			page,
			line,
			language,
			file: IN_FILES.test(language) && paragraph.endsWith(':') ? named.at(-1) : undefined,
			text: code,
		};
	});
}
