import { HTML_TYPE } from '../permalink/file-types.ts';
import type { LandingPage } from './landing-page.ts';
import { type TypedLink, typedLinks } from './typed-links.ts';

/** What a link leads to, as RFC 9264, 4.2.3, writes it. */
interface Target {
	readonly href: string;
	readonly type?: string;
}

/** A page or file and its links, by relation. */
type Context = { readonly anchor: string } & Readonly<
	Partial<Record<TypedLink['rel'] | 'describes', readonly Target[]>>
>;

/**
 * The links of all landing pages as one document (RFC 9264, `application/linkset+json`), with the links back that files
 * cannot carry themselves: `collection` from what belongs to a page, `describes` from what describes it. Addresses are
 * absolute.
 *
 * @param absolute From an address of the site to the one at which it lives.
 */
export function linkset(
	pages: readonly LandingPage[],
	absolute: (path: string) => string,
): { readonly linkset: readonly Context[] } {
	const own = new Set(pages.map(({ path }) => path));
	const linkTo = ({ path }: LandingPage): Target => ({ href: absolute(path), type: HTML_TYPE });
	// A file belongs to one page: the files of a chart to that of the chart, and not to the section that shows it.
	const owners = new Map(
		pages.flatMap((page) => (page.kind === 'section' ? [] : page.items.map(({ path }) => [path, page] as const))),
	);
	return {
		linkset: [
			...pages.flatMap((page): Context[] => {
				const links = typedLinks(page).map((link) => ({ ...link, href: absolute(link.href) }));
				const describing = links.filter(({ rel }) => rel === 'describedby');
				return [
					{ anchor: absolute(page.path), ...byRelation(links.filter(({ rel }) => rel !== 'linkset')) },
					...describing.map(({ href }) => ({ anchor: href, describes: [linkTo(page)] })),
				];
			}),
			...[...owners].flatMap(([path, of]): Context[] =>
				own.has(path) ? [] : [{ anchor: absolute(path), collection: [linkTo(of)] }],
			),
		],
	};
}

function byRelation(links: readonly TypedLink[]): Partial<Record<TypedLink['rel'], Target[]>> {
	const targets: Partial<Record<TypedLink['rel'], Target[]>> = {};
	for (const { rel, href, type } of links)
		(targets[rel] ??= []).push({ href, ...(type === undefined ? {} : { type }) });
	return targets;
}
