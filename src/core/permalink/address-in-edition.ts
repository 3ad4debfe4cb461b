import { address } from './addresses.ts';
import { isOnce } from './is-once.ts';

/**
 * The address of a page or file in an edition, from the root of the site.
 *
 * @param path From the root of its language; of what an edition has once, from the root of the edition.
 * @param folder The folder of the language, such as `ru/`; `''` for the original.
 */
export function addressInEdition(version: string, path: string, folder = ''): string {
	return address.edition(version, folder !== '' && isOnce(path) ? '' : folder) + path.replace(/^\//, '');
}

/** The path of such an address, as {@link addressInEdition} takes it; one of the live site stays as it is. */
export function pathInEdition(frozen: string, folder = ''): string {
	const path = frozen.replace(/^\/v\/[^/]+\//, '/');
	return folder !== '' && path !== frozen && path.startsWith(`/${folder}`) ? path.slice(folder.length) : path;
}
