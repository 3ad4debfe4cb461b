import { languageFolder, translationFolders } from '../model/language-tag.ts';
import type { ReportMeta } from '../model/report-meta.ts';

type Languages = Pick<ReportMeta, 'url' | 'folder' | 'languages'>;

/** The address at which the site lives, whose original stands at its root. */
export function siteUrl({ url, folder }: Pick<ReportMeta, 'url' | 'folder'>): string {
	return url.slice(0, url.length - folder.length);
}

/** The address of a page on the live site in any language of the report. @param path From the root of the language. */
export function addressIn(language: string, meta: Languages, path: string): string {
	return siteUrl(meta) + languageFolder(language, meta.languages) + path.slice(1);
}

/**
 * The link from a page to the same page in another language. It holds on the live site and in an edition, because the
 * languages stand beside each other in both.
 */
export function linkToLanguage(language: string, { folder, languages }: Languages, path: string): string {
	const up = '../'.repeat(depthOf(`/${folder}`) + depthOf(path));
	return (up === '' ? './' : up) + languageFolder(language, languages) + path.slice(1);
}

/** The path of a page or file from the root of its language, by that from the root of the site or edition. */
export function pathInLanguage(path: string, languages: readonly string[]): string {
	const folder = translationFolders(languages).find((each) => path.startsWith(`/${each}/`));
	return folder === undefined ? path : path.slice(folder.length + 1);
}

/** How many folders deep a page is: 0 for `/`, 2 for `/figures/x/`. */
export function depthOf(path: string): number {
	return path.split('/').length - 2;
}
