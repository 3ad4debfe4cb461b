import { z } from 'zod';
import { doiLink } from '../cite/identifier-links.ts';

/** A file of the archive that the crate describes. */
export interface CrateFile {
	/** Its path in the archive. */
	readonly path: string;
	readonly name: string;
	/** A sentence, for a file that the crate of the edition does not describe. */
	readonly description: string;
	readonly type: string;
	/** Left out of files whose sums depend on the crate itself. */
	readonly bytes?: number;
	readonly sha256?: string;
}

const Crate = z.object({
	'@context': z.unknown(),
	'@graph': z.array(z.looseObject({ '@id': z.string(), '@type': z.union([z.string(), z.array(z.string())]) })),
});

const DESCRIPTOR = 'ro-crate-metadata.json';

/**
 * The crate of an archive: that of the edition, with its files where they are in the archive, and all others.
 *
 * @param frozen `ro-crate-metadata.json` of the edition.
 * @param folder The folder of the edition in the archive, with a slash at the end.
 * @param files Every file of the archive but the descriptor.
 * @param doi That of the edition, bare; one that was reserved later is not in its own crate.
 * @returns `undefined` if the file of the edition is no crate.
 */
export function archiveCrate(
	frozen: unknown,
	folder: string,
	files: readonly CrateFile[],
	doi: string | undefined,
): unknown {
	const read = Crate.safeParse(frozen);
	if (!read.success) return undefined;
	const { '@context': context, '@graph': graph } = read.data;
	const inArchive = new Map(files.map((file) => [file.path, file]));
	const moved = new Map(
		graph.flatMap(({ '@id': id }) => {
			const path = folder + id;
			return id !== DESCRIPTOR && inArchive.has(path) ? [[id, path] as const] : [];
		}),
	);
	const known = new Set(moved.values());
	const cited = doi === undefined ? undefined : doiLink(doi);
	const ofDoi = cited === undefined ? {} : { identifier: { '@id': cited }, 'cite-as': cited };
	const others = files.filter(({ path }) => !known.has(path)).map(entityOf);
	return {
		'@context': context,
		'@graph': [
			...graph.map((entity) => {
				const placed = placeRefs(entity, moved);
				if (entity['@id'] === './') return { ...placed, ...ofDoi, hasPart: files.map(({ path }) => ({ '@id': path })) };
				const file = inArchive.get(moved.get(entity['@id']) ?? '');
				return file === undefined ? placed : { ...placed, ...sums(file) };
			}),
			...others,
			...(cited === undefined || graph.some((entity) => entity['@id'] === cited) ? [] : [doiEntity(cited, doi)]),
		],
	};
}

function entityOf(file: CrateFile) {
	return {
		'@id': file.path,
		'@type': 'File',
		name: file.name,
		description: file.description,
		encodingFormat: file.type,
		...sums(file),
	};
}

function doiEntity(link: string, doi: string | undefined) {
	return {
		'@id': link,
		'@type': 'PropertyValue',
		propertyID: 'https://registry.identifiers.org/registry/doi',
		value: `doi:${doi ?? ''}`,
		url: link,
	};
}

function sums({ bytes, sha256 }: CrateFile) {
	return {
		...(bytes === undefined ? {} : { contentSize: String(bytes) }),
		...(sha256 === undefined ? {} : { sha256 }),
	};
}

/** An entity whose `@id`, and what it refers to, are where the files are in the archive. */
function placeRefs(value: object, moved: ReadonlyMap<string, string>): Record<string, unknown> {
	const place = (each: unknown): unknown => {
		if (Array.isArray(each)) return each.map(place);
		return typeof each === 'object' && each !== null ? placeRefs(each, moved) : each;
	};
	return Object.fromEntries(
		Object.entries(value).map(([key, each]: [string, unknown]) => [
			key,
			key === '@id' && typeof each === 'string' ? (moved.get(each) ?? each) : place(each),
		]),
	);
}
