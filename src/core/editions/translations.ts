import type { Change, Citable, CitableWords, DraftCitable, EditionManifest } from '../model/edition.ts';
import { languageFolder, translationFolders } from '../model/language-tag.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PublishedEdition } from './read-archive.ts';

/**
 * Adds to the citables of the original what its translations say in other words.
 *
 * @param translations The same citables in each translation, by BCP 47 tag.
 */
export function withTranslations(
	original: readonly DraftCitable[],
	translations: ReadonlyMap<string, readonly DraftCitable[]>,
): DraftCitable[] {
	const byRef = [...translations].map(
		([language, citables]) => [language, new Map(citables.map((citable) => [citable.ref, citable]))] as const,
	);
	return original.map((citable) => {
		const found = byRef.flatMap(([language, citables]) => {
			const words = otherWords(citable, citables.get(citable.ref));
			return words === undefined ? [] : [[language, words] as const];
		});
		return found.length === 0 ? citable : { ...citable, translations: Object.fromEntries(found) };
	});
}

/** What a translation of a citable says otherwise; nothing if it says the same. */
function otherWords(original: Citable, translated: Citable | undefined): CitableWords | undefined {
	if (translated === undefined) return undefined;
	const { title, shown, content, sha256 } = translated;
	const names = new Set([...Object.keys(original.content), ...Object.keys(content)]);
	const differing = [...names].flatMap((name) => {
		const own = content[name] ?? null;
		return canonicalJson(own) === canonicalJson(original.content[name] ?? null) ? [] : [[name, own] as const];
	});
	if (differing.length === 0 && title === original.title && shown === original.shown) return undefined;
	return { title, ...(shown === undefined ? {} : { shown }), content: Object.fromEntries(differing), sha256 };
}

/** Citables in the words of a translation. What it has no words for stands in those of the original. */
export function citablesIn<Kind extends Citable>(language: string, citables: readonly Kind[]): Kind[] {
	return citables.map((citable) => {
		const words = citable.translations?.[language];
		if (words === undefined) return citable;
		const content = Object.entries({ ...citable.content, ...words.content }).filter(([, value]) => value !== null);
		return { ...citable, ...words, content: Object.fromEntries(content) };
	});
}

/** Explanations in the words of a translation. */
export function changesIn(language: string, changes: readonly Change[]): Change[] {
	return changes.map((change) => ({ ...change, reason: change.translations?.[language] ?? change.reason }));
}

/** The folder of a translation in an edition, such as `ru/`; nothing if the edition does not have that translation. */
export function folderIn({ languages = [] }: Pick<EditionManifest, 'languages'>, language: string): string | undefined {
	return languages.indexOf(language) > 0 ? languageFolder(language, languages) : undefined;
}

/** The translation of which a file of an edition is a part: its BCP 47 tag; nothing for the original. */
export function languageOfFile(
	{ languages = [] }: Pick<EditionManifest, 'languages'>,
	path: string,
): string | undefined {
	const index = translationFolders(languages).findIndex((folder) => path.startsWith(`${folder}/`));
	return index < 0 ? undefined : languages[index + 1];
}

/**
 * The published editions as they are in one language: their words, and the files in its folder, by the paths that these
 * have there. An edition without that language is left out.
 *
 * @param language BCP 47 tag of a translation; left out for the original.
 */
export function archiveIn(archive: readonly PublishedEdition[], language?: string): PublishedEdition[] {
	return archive.flatMap((edition) => {
		const { manifest } = edition;
		const files = manifest.files.filter(({ path }) => languageOfFile(manifest, path) === language);
		if (language === undefined) return [{ ...edition, manifest: { ...manifest, files } }];
		const folder = folderIn(manifest, language);
		if (folder === undefined) return [];
		const translated: EditionManifest = {
			...manifest,
			title: manifest.translations?.[language]?.title ?? manifest.title,
			changes: changesIn(language, manifest.changes),
			things: citablesIn(language, manifest.things),
			files: files.map(({ path, ...file }) => ({ ...file, path: path.slice(folder.length) })),
		};
		return [{ ...edition, manifest: translated }];
	});
}
