/** An address that a page leads its readers to. What only programs ask for, such as feeds, stands in its head. */
const LINK = /<a(?=\s)(?:[^>"]|"[^"]*")*?\shref="([^"#?]*)/g;

/**
 * What stands outside a folder and is linked to by a page in it, as paths of files.
 *
 * @param html A page of the edition, whose links are relative.
 * @param path Its place in the archive.
 * @param folder The folder of the edition, with a slash at the end.
 */
export function linksOutside(html: string, path: string, folder: string): Set<string> {
	const found = new Set<string>();
	for (const [, to = ''] of html.matchAll(LINK)) {
		if (!to.startsWith('..')) continue;
		const { pathname } = new URL(to, `https://archive.invalid/${path}`);
		const place = pathname.slice(1);
		if (place.startsWith(folder)) continue;
		found.add(place.endsWith('/') || place === '' ? `${place}index.html` : place);
	}
	return found;
}
