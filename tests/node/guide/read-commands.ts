import { readGuide } from './read-guides.ts';

/** A line of a text by which a command is called. */
export interface CommandLine {
	readonly page: string;
	/** As it is written, without a comment. */
	readonly written: string;
	/** What stands before it, such as `SITE_URL=https://example.com/`. */
	readonly variables: Readonly<Record<string, string>>;
	/** Whether it calls a script of npm, and not the program. */
	readonly isScript: boolean;
	readonly name: string;
	/** Operands and options. */
	readonly words: readonly string[];
}

const VARIABLES = /(?<before>(?:[A-Z_]+=(?:'[^']*'|\S+) )*)/.source;
const PROGRAM = /(?:(?<npm>npm run |npm (?=start\b|test\b))|npx citable-report )/.source;
const CALL = new RegExp(`^${VARIABLES}${PROGRAM}(?<name>[a-z:-]+)(?<rest>(?: .*)?)$`);

/** The lines of a text that call a command of the tool or a script of npm: in code, or on lines of its own. */
export function commandLinesOf(page: string): CommandLine[] {
	const text = readGuide(page).replaceAll(/<!--.*?-->/gs, '');
	const shell = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, code = '']) => code.split('\n'));
	const spans = [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
	return [...shell, ...spans]
		.flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
		.flatMap((written) => {
			const { before = '', npm, name, rest = '' } = CALL.exec(written.trim())?.groups ?? {};
			if (name === undefined) return [];
			const words = rest
				.trim()
				.split(/\s+/)
				.filter((word) => word !== '' && !(npm !== undefined && word === '--'));
			return [
				{ page, written: written.trim(), variables: readVariables(before), isScript: npm !== undefined, name, words },
			];
		});
}

function readVariables(before: string): Record<string, string> {
	const found = before.matchAll(/([A-Z_]+)=(?:'([^']*)'|(\S+)) /g);
	return Object.fromEntries([...found].map(([, name = '', quoted, plain]) => [name, quoted ?? plain ?? '']));
}

/** Options that a text names by themselves, such as `--yes` or `-- --yes`. */
export function optionsNamedIn(page: string): string[] {
	const text = readGuide(page).replaceAll(/^```.*?^```$/gms, '');
	return [...text.matchAll(/`(?:-- )?--([a-z-]+)[^`\n]*`/g)].map(([, name = '']) => name);
}
