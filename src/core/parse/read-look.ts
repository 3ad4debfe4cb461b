import { bounds } from '../model/bounds.ts';
import { LookSpec } from '../model/look.ts';
import type { Problems } from '../problem.ts';
import type { DraftReader } from './draft-reader.ts';
import type { ReportFiles } from './read-draft.ts';
import type { Located } from './read-entry.ts';
import { cannotBeShown, isPictureEnding, type PictureFile } from './read-pictures.ts';

/** The look of a report with the files that it names. Whether they can be shown is checked later. */
export interface LookDraft extends Located<LookSpec> {
	readonly files: readonly PictureFile[];
}

const LOOK = 'data/look.yaml';
const FOLDER = 'data/look';

/** Reads the look of a report, if it has one of its own. Reports files that are missing, too large or not named. */
export function readLook(reader: DraftReader, files: ReportFiles, problems: Problems): LookDraft | undefined {
	const inFolder = reader.inFolder(FOLDER, '').filter((file) => !/\/(?:README\.md|\.[^/]*)$/.test(file));
	const entry = files.has(LOOK) ? reader.entry(LOOK, LookSpec) : undefined;
	if (entry === undefined) {
		const [stray] = files.has(LOOK) ? [] : inFolder;
		if (stray !== undefined)
			problems.report(
				cannotBeShown(stray, `${stray} is shown nowhere, as there is no ${LOOK}.`, `Name it in ${LOOK}, or remove it.`),
			);
		return undefined;
	}
	const { logo, icon } = entry.spec;
	const named = [
		{ name: logo?.file, at: entry.at('logo', 'file') },
		{ name: logo?.dark, at: entry.at('logo', 'dark') },
		{ name: icon, at: entry.at('icon') },
	];
	const found = new Map<string, PictureFile>();
	for (const { name, at } of named) {
		if (name === undefined) continue;
		const file = `${FOLDER}/${name}`;
		const bytes = files.get(file);
		const ending = name.replace(/^.*\./, '');
		if (bytes === undefined)
			problems.report({
				rule: 'reference-resolves',
				at,
				message: `There is no ${file}.`,
				hint: `Put the file into ${FOLDER}/, or name another.`,
			});
		else if (bytes.length > bounds.logoBytes)
			problems.report(
				cannotBeShown(
					file,
					`${file} has ${bytes.length} bytes; it may have ${bounds.logoBytes}, since every page loads it.`,
					'Save it smaller: 600 points are enough for the longer side, or an SVG without pictures in it.',
				),
			);
		else if (isPictureEnding(ending)) found.set(name, { id: name, file, ending, bytes });
	}
	for (const file of inFolder)
		if (!named.some(({ name }) => file === `${FOLDER}/${name ?? ''}`))
			problems.report(cannotBeShown(file, `${LOOK} does not name ${file}.`, 'Name it there, or remove it.'));
	return { ...entry, files: [...found.values()] };
}
