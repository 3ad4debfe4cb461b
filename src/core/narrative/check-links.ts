import { address, termId } from '../permalink/addresses.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Place, Problem, Problems } from '../problem.ts';
import type { CheckedProse } from './prose-context.ts';

/** Checks that each link in prose leads to a page of the report, an anchor on it, a file of `public/` or a web address. */
export function checkLinks(draft: Draft, checked: ReadonlyMap<string, CheckedProse>, problems: Problems): void {
	const known = knownAddresses(draft, checked);
	const ofLinks = problems.part();
	for (const [section, prose] of checked) {
		for (const { to, at } of prose.links) {
			if (/^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i.test(to) && URL.canParse(to)) {
				if (!URL.canParse(asWritten(to))) ofLinks.report(hostLost(to, at));
				continue;
			}
			const target = to.startsWith('#') ? address.section(section) + to : to;
			if (known.has(target)) continue;
			if (ofLinks.isFull) return;
			ofLinks.report({
				rule: 'link-resolves',
				at,
				message: `The link “${to}” leads nowhere in this report.${suggestion(target, known)}`,
				hint: 'Write an address from the site’s root, such as /findings/ or /figures/some-id/, an anchor such as #some-claim, or a full https:// address.',
			});
		}
	}
}

/** An address as Markdown writes it into a page: signs that addresses seldom have become %5B and the like, in a host too. */
function asWritten(to: string): string {
	return to.toWellFormed().replace(/[^\w!#$%&'()*+,./:;=?@~-]/gu, encodeURIComponent);
}

function hostLost(to: string, at: Place): Problem {
	return {
		rule: 'link-resolves',
		at,
		message: `Pages and the PDF cannot hold the host of the link “${to}”.`,
		hint: 'Write the name of the host, as in https://example.org/, and slashes that lean forward.',
	};
}

function knownAddresses(draft: Draft, checked: ReadonlyMap<string, CheckedProse>): Set<string> {
	const known = new Set<string>([
		address.cover,
		address.report,
		address.figures,
		address.methods,
		address.data,
		address.cite,
		address.search,
	]);
	if (draft.meta.spec.unknowns.length > 0) known.add(address.unknowns);
	for (const { spec } of draft.stated) known.add(address.passage(spec.source, spec.id));
	for (const { spec } of draft.terms) if (spec.source !== undefined) known.add(address.passage(spec.source, spec.id));
	// What is hidden is of the whole site, and a frozen edition has none of it.
	for (const file of draft.publicFiles) if (!file.startsWith('/.')) known.add(file);
	for (const id of draft.order) known.add(address.figure(id));
	for (const chart of draft.charts) known.add(address.chart(chart.id));
	for (const table of draft.tables) known.add(address.table(table.id));
	for (const source of draft.sources) known.add(address.source(source.id));
	for (const term of draft.terms) known.add(`${address.methods}#${termId(term.spec.id)}`);
	for (const unknown of draft.meta.spec.unknowns) known.add(address.unknown(unknown.id));
	for (const [section, prose] of checked) {
		known.add(address.section(section));
		for (const anchor of prose.anchors) known.add(`${address.section(section)}#${anchor.id}`);
	}
	return known;
}
