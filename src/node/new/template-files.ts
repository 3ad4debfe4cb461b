import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../load-report.ts';
import { filesIn } from '../files-in.ts';

/** Saved copies are kept byte for byte. */
const AS_IT_IS = /^data\/sources\/.*(?<!\.yaml)$/;

/**
 * The files of a new report by their paths in its folder, made from those in `src/template/`: there `_` stands for the
 * dot that begins a name, since npm keeps some of these files to itself, and `{{name}}`, `{{id}}` and `{{today}}` for
 * what is different in each report.
 *
 * @param id The name of the folder.
 * @param today An ISO 8601 date.
 */
export function templateFiles(id: string, today: string): (readonly [path: string, content: Uint8Array | string])[] {
	const folder = join(projectRoot, 'src/template');
	const values: Readonly<Record<string, string>> = { id, today, name: titleOf(id) };
	return filesIn(folder).map((file) => {
		const path = file.replaceAll('\\', '/');
		const content = readFileSync(join(folder, file));
		const text = () =>
			content.toString('utf8').replaceAll(/\{\{(id|today|name)\}\}/g, (_, key: string) => values[key] ?? '');
		return [path.replaceAll(/(?<=^|\/)_/g, '.'), AS_IT_IS.test(path) ? content : text()];
	});
}

/** A title from the name of a folder: `my-report` as `My report`. */
function titleOf(id: string): string {
	const words = id.replaceAll(/[-_.]+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
