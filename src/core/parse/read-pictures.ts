import { type PictureEnding, pictureEndings, PictureSpec } from '../model/picture.ts';
import type { Place, Problem, Problems } from '../problem.ts';
import type { DraftReader } from './draft-reader.ts';
import type { ReportFiles } from './read-draft.ts';
import type { Located } from './read-entry.ts';

/** The file of a picture. */
export interface PictureFile {
	readonly id: string;
	readonly file: string;
	readonly ending: PictureEnding;
	readonly bytes: Uint8Array;
}

/** A picture as its author gives it. Whether it can be shown is checked later. */
export interface PictureDraft extends Located<PictureSpec>, PictureFile {}

const FOLDER = 'data/pictures';

/** Reads the records of the pictures with their files. Reports a record without a file, and a file without a record. */
export function readPictures(reader: DraftReader, files: ReportFiles, problems: Problems): PictureDraft[] {
	const entries = reader.namedEntries(FOLDER, PictureSpec);
	const report = (file: string, message: string, hint: string) => problems.report(cannotBeShown(file, message, hint));
	/** Ids of the files that are no pictures. */
	const others = new Set<string>();
	for (const file of reader.inFolder(FOLDER, '')) {
		const [, id = '', ending = ''] = /^data\/pictures\/([^/]+?)(?:\.([^./]*))?$/.exec(file) ?? [];
		if (ending === 'yaml' || file === `${FOLDER}/README.md` || file.split('/').length > 3) continue;
		if (!isPictureEnding(ending)) {
			others.add(id);
			report(file, `${file} is of a kind that is not shown.`, otherKind(id, ending.toLowerCase()));
		} else if (!files.has(`${FOLDER}/${id}.yaml`))
			report(
				file,
				`The picture ${file} has no record.`,
				`Write ${FOLDER}/${id}.yaml: \`alt\`, \`caption\`, \`credit\` and \`licence\`.`,
			);
	}
	return entries.flatMap(({ id, entry }): PictureDraft[] => {
		const found = pictureEndings.flatMap((ending) => {
			const file = `${FOLDER}/${id}.${ending}`;
			const bytes = files.get(file);
			return bytes === undefined ? [] : [{ ...entry, id, file, ending, bytes }];
		});
		const [first, second] = found;
		const record = `${FOLDER}/${id}.yaml`;
		if (first === undefined && !others.has(id))
			report(record, `The picture “${id}” has no file.`, `Put the picture beside its record, as ${namesOf(id)}.`);
		else if (first !== undefined && second !== undefined)
			report(
				record,
				`The picture “${id}” has two files: ${first.file} and ${second.file}.`,
				'Keep the one that is to be shown; other sizes and formats are made from it.',
			);
		return first === undefined ? [] : [first];
	});
}

/** What to do about a file that is no picture of a kind that is shown. */
function otherKind(id: string, ending: string): string {
	const same = ending === 'jpeg' ? 'jpg' : ending;
	if (isPictureEnding(same)) return `Name it ${id}.${same}.`;
	return ending === 'yml' ? `Name it ${id}.yaml.` : `Save it as ${namesOf(id)}, or move it away.`;
}

/** The names that the file of a picture can have. */
function namesOf(id: string): string {
	return pictureEndings
		.map((ending) => `${id}.${ending}`)
		.join(', ')
		.replace(/, (?=[^,]*$)/, ' or ');
}

/** Whether a picture can be of such a file. */
export function isPictureEnding(ending: string): ending is PictureEnding {
	return pictureEndings.some((each) => each === ending);
}

/** The problem of a picture that cannot be shown. */
export function cannotBeShown(
	file: string,
	message: string,
	hint: string,
	at: Place = { file, line: 1, column: 1 },
): Problem {
	return { rule: 'picture-can-be-shown', at, message, hint };
}
