import type { EditionManifest } from '../model/edition.ts';

/** The address of the page that a file of an edition is, such as `/figures/x/`; of other files, that of the file. */
export function pageAt(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The addresses of the pages that an edition has, from its root. */
export function pagesOf({ files }: Pick<EditionManifest, 'files'>): string[] {
	return files.map(({ path }) => pageAt(path)).filter((path) => path.endsWith('/'));
}
