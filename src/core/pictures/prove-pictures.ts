import { bounds } from '../model/bounds.ts';
import { type DecodedPicture, type DecodePictures, pictureEndings, type ProvenPicture } from '../model/picture.ts';
import { cannotBeShown, type PictureDraft, type PictureFile } from '../parse/read-pictures.ts';
import type { Problems } from '../problem.ts';
import { publicKinds } from '../public/file-kinds.ts';
import { type PictureKind, pictureKinds } from './picture-kinds.ts';
import { proveSvg } from './prove-svg.ts';

const SMALLER = 'Save it smaller: 3,000 points are enough for the longer side.';
const SAVE_AGAIN = 'Open it in a program for pictures and save it again.';

/**
 * Finds the size of each picture, and the bytes that may be published. Reports pictures that cannot be shown: the first
 * thing that is wrong with each.
 *
 * @param decode May be left out in a report that has no pictures but SVG.
 */
export function provePictures(
	drafts: readonly PictureDraft[],
	decode: DecodePictures | undefined,
	problems: Problems,
): ReadonlyMap<string, ProvenPicture> {
	return provePictureFiles(
		drafts.filter((draft) => hasAlt(draft, problems)),
		decode,
		problems,
	);
}

/** The same for files of pictures that have no record of their own. */
export function provePictureFiles(
	files: readonly PictureFile[],
	decode: DecodePictures | undefined,
	problems: Problems,
): ReadonlyMap<string, ProvenPicture> {
	const sound = files.filter((file) => isSound(file, problems));
	const svgs = sound.flatMap((draft) => (draft.ending === 'svg' ? (proveSvg(draft, problems) ?? []) : []));
	const others = sound.filter(({ ending }) => ending !== 'svg');
	if (others.length > 0 && decode === undefined) throw new Error('Pictures are decoded by the machine.');
	const decoded = others.length === 0 ? [] : (decode?.(others.map(({ bytes }) => bytes)) ?? []);
	const proven = [
		...svgs,
		...others.flatMap((draft, index) => proveDecoded(draft, decoded[index] ?? 'damaged', problems) ?? []),
	];
	return new Map(proven.map(({ id, ...picture }) => [id, picture]));
}

function hasAlt({ id, file, spec, at }: PictureDraft, problems: Problems): boolean {
	if (spec.alt !== undefined) return true;
	problems.report(
		cannotBeShown(
			file,
			`The picture “${id}” has no \`alt\`, so readers who do not see it learn nothing of it.`,
			'Say in a sentence what it shows: `alt: A bridge on arches, seen from the river.`',
			at(),
		),
	);
	return false;
}

/** Whether nothing is wrong with a picture before it is decoded. */
function isSound({ id, file, ending, bytes }: PictureFile, problems: Problems): boolean {
	const own = problems.part();
	const kind = publicKinds.get(ending);
	if (bytes.length > bounds.pictureBytes)
		own.report(cannotBeShown(file, `${file} has ${bytes.length} bytes; it may have ${bounds.pictureBytes}.`, SMALLER));
	else if (kind?.holds(bytes) !== true) {
		const other = pictureEndings.find((each) => each !== 'svg' && publicKinds.get(each)?.holds(bytes) === true);
		own.report(
			cannotBeShown(
				file,
				`${file} is not ${kind?.name ?? 'a picture'}, although its name says so.`,
				other === undefined
					? 'Save it again from the program that made it, in the format of its name.'
					: `It is ${publicKinds.get(other)?.name ?? ''}: name it ${id}.${other}.`,
			),
		);
	}
	return own.isEmpty;
}

function proveDecoded(
	{ id, file, ending, bytes }: PictureFile,
	found: DecodedPicture,
	problems: Problems,
): (ProvenPicture & { id: string }) | undefined {
	const { name, plain }: PictureKind = pictureKinds[ending];
	const refuse = (message: string, hint: string) => {
		problems.report(cannotBeShown(file, message, hint));
		return undefined;
	};
	if (found === 'damaged') return refuse(`${file} is damaged: it cannot be decoded to its end.`, SAVE_AGAIN);
	const { width, height, hasNotes, isMoving } = found;
	if (width * height > bounds.picturePoints)
		return refuse(`${file} has ${width} × ${height} points; it may have ${bounds.picturePoints} in all.`, SMALLER);
	if (isMoving)
		return refuse(
			`${file} holds several pictures that follow each other; here a picture stands still.`,
			'Save the one that shows most.',
		);
	if (hasNotes && plain === undefined)
		return refuse(
			`${file} holds notes of a camera or a program, such as where it was taken; they are not published.`,
			`Save it without metadata, or as PNG, JPEG or WebP: out of ${name} they are not taken here.`,
		);
	const published = withoutNotes(bytes, plain);
	if (published === undefined) return refuse(`${file} is damaged: it breaks off.`, SAVE_AGAIN);
	return { id, ending, width, height, bytes: published, given: bytes };
}

function withoutNotes(bytes: Uint8Array, plain: PictureKind['plain']): Uint8Array | undefined {
	try {
		return plain === undefined ? bytes : plain(bytes);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
