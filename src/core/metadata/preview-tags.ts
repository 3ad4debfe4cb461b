import type { Report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import { typeAt } from '../permalink/media-types.ts';
import { liveAddress } from '../permalink/permalink.ts';
import { say } from '../words/say.ts';
import type { MetaTag } from './highwire-tags.ts';

interface PreviewedPage {
	/** The title of the report if it is left out. */
	readonly title?: string | undefined;
	readonly description: string;
	readonly path: string;
	/** Picture of 1200 × 630, and what it shows; that of the cover if it is left out. */
	readonly card?: { readonly path: string; readonly alt: string } | undefined;
	/** Whether the page is of a work to cite. Its type is “article” then: Zotero imports a “website” as a web page. */
	readonly standsForWork: boolean;
}

/** What a preview of a section says first: its first claim. */
export function findingOf({ claims }: Pick<Section, 'claims'>): string | undefined {
	return claims[0]?.title.text;
}

const COVER = '/cards/cover.png';

/** How a link to the page is shown elsewhere: Open Graph (https://ogp.me/), and what X adds to it. */
export function previewTags(
	report: Report,
	{ title, description, path, card, standsForWork }: PreviewedPage,
): MetaTag[] {
	const { meta } = report;
	const { path: picture, alt } = card ?? { path: COVER, alt: say(meta.language, 'cover.card', { title: meta.title }) };
	const tags: readonly (readonly [name: string, content: string])[] = [
		['og:title', title ?? meta.title],
		['og:description', description],
		['og:type', standsForWork ? 'article' : 'website'],
		...(standsForWork ? ([['article:published_time', meta.edition.date]] as const) : []),
		['og:url', liveAddress(report, path)],
		['og:site_name', meta.title],
		['og:locale', territorial(meta.language)],
		...meta.languages
			.filter((language) => language !== meta.language)
			.map((language) => ['og:locale:alternate', territorial(language)] as const),
		['og:image', liveAddress(report, picture)],
		['og:image:type', typeAt(COVER)],
		['og:image:width', '1200'],
		['og:image:height', '630'],
		['og:image:alt', alt],
		['twitter:card', 'summary_large_image'],
		['twitter:image:alt', alt.length > 420 ? `${alt.slice(0, 419)}…` : alt],
	];
	return tags.map(([name, content]) => ({ name, content }));
}

/** A language with its most likely territory, as Open Graph writes it: `en_US`. */
function territorial(language: string): string {
	const { language: code, region } = new Intl.Locale(language).maximize();
	return region === undefined ? code : `${code}_${region}`;
}
