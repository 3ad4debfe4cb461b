import { address } from '../permalink/addresses.ts';
import {
	addressesOf,
	familiesOf,
	fragmentsOf,
	idsOf,
	idsOfPicture,
	idsOfSource,
	type Ids,
	type Parts,
	partsOfSections,
} from '../permalink/site-addresses.ts';
import { siteMap } from '../permalink/site-map.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Place, Problem, Problems } from '../problem.ts';
import { rules } from '../rules.ts';
import type { CheckedProse } from './prose-context.ts';

/** Checks that each link in prose leads to a page or file of the site, an anchor on a page, or a web address. */
export function checkLinks(draft: Draft, checked: ReadonlyMap<string, CheckedProse>, problems: Problems): void {
	const known = linkable(draft, checked);
	const own = problems.part();
	for (const [section, prose] of checked) {
		for (const { to, at } of prose.links) {
			if (own.isFull) return;
			const problem = isOnWeb(to) ? checkWritten(to, at) : checkInside(to, at, address.section(section), known);
			if (problem !== undefined) own.report(problem);
		}
	}
}

function isOnWeb(to: string): boolean {
	return /^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i.test(to) && URL.canParse(to);
}

/** A link within the site, from the page of a section. */
function checkInside(to: string, at: Place, page: string, known: ReadonlySet<string>): Problem | undefined {
	const target = to.startsWith('#') ? page + to : to;
	if (known.has(target)) return undefined;
	return {
		rule: 'link-resolves',
		at,
		message: `The link “${to}” leads nowhere in this report.${suggestion(target, known)}`,
		hint:
			'Write an address from the site’s root, such as /findings/ or /figures/some-id/, an anchor such as ' +
			'#some-claim, or a full https:// address.',
		notFound: { kind: 'address', id: target },
	};
}

/** An address as Markdown writes it into a page: unusual characters are percent-encoded, even in the host. */
function asWritten(to: string): string {
	return to.toWellFormed().replace(/[^\w!#$%&'()*+,./:;=?@~-]/gu, encodeURIComponent);
}

function checkWritten(to: string, at: Place): Problem | undefined {
	if (URL.canParse(asWritten(to))) return undefined;
	return {
		rule: 'link-resolves',
		at,
		message: `Pages and the PDF cannot hold the host of the link “${to}”.`,
		hint: 'Write the name of the host, as in https://example.org/, with forward slashes.',
	};
}

/** Every address that prose may link to. */
function linkable(draft: Draft, checked: ReadonlyMap<string, CheckedProse>): ReadonlySet<string> {
	const parts = partsOfDraft(draft, checked);
	const entries = siteMap.filter((entry) => entry.linkable);
	return new Set([
		...entries.flatMap((entry) => addressesOf(entry, parts)),
		...entries.flatMap((entry) => fragmentsOf(entry, parts)),
		// Hidden files belong to the whole site; a frozen edition has none of them.
		...draft.publicFiles.filter((file) => !file.startsWith('/.')),
	]);
}

function partsOfDraft(draft: Draft, checked: ReadonlyMap<string, CheckedProse>): Parts {
	const { meta, figures, charts, tables, pictures, sources, terms, editions } = draft;
	const { unknowns, coverChart } = meta.spec;
	const sections = [...checked].map(([id, { anchors, claims, charts: drawn, tables: shown, pictures: seen }]) => ({
		id,
		anchors: anchors.map((anchor) => anchor.id),
		claims,
		charts: drawn,
		tables: shown,
		pictures: seen,
	}));
	const cited = new Set([...checked.values()].flatMap(({ citations }) => citations.map(({ work }) => work)));
	return {
		...partsOfSections(sections),
		figure: figures.map(({ spec }) => ({ figure: spec.id })),
		family: familiesOf(figures.map(({ spec }) => spec)),
		chart: idsOf('chart', charts),
		coverChart: coverChart === undefined ? [] : [{ coverChart }],
		table: idsOf('table', tables),
		picture: pictures.map(idsOfPicture),
		source: sources.map(({ id, file, copy, spec }) => idsOfSource({ id, file, copy, publish: spec.publish })),
		passage: [
			...figures.flatMap(({ spec, quotes }) => quotes.map(({ source }): Ids => ({ source, passage: spec.id }))),
			...terms.flatMap(({ spec: { id, source } }): Ids[] => (source === undefined ? [] : [{ source, passage: id }])),
		],
		term: terms.map(({ spec }) => ({ term: spec.id })),
		work: [...cited].map((work) => ({ work })),
		unknown: idsOf('unknown', unknowns),
		edition: editions.map((edition) => ({ edition })),
		rule: rules.map((rule) => ({ rule })),
	};
}
