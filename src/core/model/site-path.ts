import { z } from 'zod';

/**
 * A part of a path. It does not begin with a dot, so it is neither `..` nor hidden, and holds no `%`, `\`, space or
 * control character.
 */
const PART = '[A-Za-z0-9_~-][A-Za-z0-9._~-]*';
/** More than any address that the build makes needs: those of figures have 200 characters at most. */
const MOST_CHARACTERS = 400;

const FILE_PATH = new RegExp(`^${PART}(?:/${PART})*$`);
/** The id of an element; one that holds that of a member of a family, such as `co2/de/2020`, has slashes. */
const FRAGMENT = '[A-Za-z0-9._~:-]+|[A-Za-z0-9-]+(?:/[a-z0-9-]+)+';
const SITE_ADDRESS = new RegExp(`^/(?:${PART}/)*(?:${PART})?(?:#(?:${FRAGMENT}))?$`);

/** The path of a file inside a folder of the site, such as `figures/gpu-growth.json`. It cannot lead elsewhere. */
export const FilePath = z
	.string()
	.min(1)
	.refine(
		(path) => path.length <= MOST_CHARACTERS && FILE_PATH.test(path),
		'Write a path inside the edition, such as figures/gpu-growth.json.',
	);

/** The address of a page, file or fragment from the site’s root, such as `/figures/x/` or `/state/#repair-now`. */
export const SiteAddress = z
	.string()
	// JSON Schema has no format “starts with”, and validators refuse one that they do not know.
	.regex(/^\//)
	.refine(
		(address) => address.length <= MOST_CHARACTERS && SITE_ADDRESS.test(address),
		'Write an address from the site’s root, such as /figures/gpu-growth/.',
	);

/** Whether a path cannot lead out of the folder that it is joined to. A folder at the root may be `.well-known`. */
export function isFilePath(path: string): boolean {
	return FILE_PATH.test(path.replace(/^\.well-known\//, ''));
}
