import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../files-in.ts';
import { projectRoot } from '../load-report.ts';

/** The report that a new one begins as. A name there begins with `_` where it begins with a dot in the report. */
const template = join(projectRoot, 'src/template');
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
 * Writes the files of a new report, all but `package.json` and what belongs to editors.
 *
 * @param folder Is made where it is missing.
 * @throws {Error} If one of the files is there already: none is overwritten.
 */
export function writeTemplate(folder: string, report: NewReport): void {
	for (const file of filesIn(template)) {
		const to = join(folder, file.replaceAll(/(?<=^|\/)_/g, '.'));
		mkdirSync(dirname(to), { recursive: true });
		const bytes = readFileSync(join(template, file));
		writeFileSync(to, COPIES.test(file) ? bytes : fillIn(bytes.toString('utf8'), file, report), { flag: 'wx' });
	}
}

function fillIn(text: string, file: string, report: NewReport): string {
	// In YAML each stands between single quotes, in which a quote is written twice.
	const write = (value: string) => (file.endsWith('.yaml') ? value.replaceAll("'", "''") : value);
	return text
		.replaceAll('{{name}}', () => write(report.name))
		.replaceAll('{{id}}', () => report.id)
		.replaceAll('{{today}}', () => report.today);
}
