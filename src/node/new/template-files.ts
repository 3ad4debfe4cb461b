import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import { projectRoot } from '../load-report.ts';

/** Saved copies: each is what its record says by a hash, so nothing is put into them. */
const COPIES = /^data\/sources\/.*\.(?:txt|csv)$/;

/** What is put into the files of a new report, in place of `{{name}}`, `{{id}}` and `{{today}}`. */
export interface NewReport {
	/** Its title, as words: “Bridges of Riga”. */
	readonly name: string;
	/** Its `id`, such as `bridges-of-riga`. */
	readonly id: string;
	/** The day on which it is begun: YYYY-MM-DD. */
	readonly today: string;
}

/**
 * The files of a new report by their paths in its folder, all but `package.json` and what belongs to editors. They are
 * made from those in `src/template/`, where a name begins with `_` if it begins with a dot in the report: npm leaves
 * such files out of a package, or gives them other names.
 */
export function templateFiles(report: NewReport): (readonly [path: string, content: Uint8Array | string])[] {
	const folder = join(projectRoot, 'src/template');
	return filesIn(folder).map((file) => {
		const content = readFileSync(join(folder, file));
		return [
			file.replaceAll(/(?<=^|\/)_/g, '.'),
			COPIES.test(file) ? content : fillIn(content.toString('utf8'), file, report),
		];
	});
}

function fillIn(text: string, file: string, report: NewReport): string {
	// In YAML each stands between single quotes, in which a quote is written twice.
	const write = (value: string) => (file.endsWith('.yaml') ? value.replaceAll("'", "''") : value);
	return text
		.replaceAll('{{name}}', () => write(report.name))
		.replaceAll('{{id}}', () => report.id)
		.replaceAll('{{today}}', () => report.today);
}
