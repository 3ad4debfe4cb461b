import { formatCitations } from 'virtual:citations';
import type { CitedWork } from '../core/cite/cited-work.ts';
import { defaultStyles } from '../core/cite/format-citation.ts';
import type { LandingPage } from '../core/metadata/landing-page.ts';
import { found } from '../core/model/by-id.ts';
import type { Claim } from '../core/model/section.ts';
import { permalinkOf } from '../core/permalink/permalink.ts';
import { prepared, report } from './report.ts';

/** Gives the permalink of a path, into the edition that this site shows. */
export const permalink = permalinkOf(report);
const styles = report.meta.citationStyles ?? defaultStyles;

const landings = new Map(prepared.landings().map((page) => [page.path, page]));

/** The landing page at an address of the site, if the page there is the landing page of a work to cite. */
export const landingAt = (path: string): LandingPage | undefined => landings.get(path);

/** The work whose landing page is at an address. @throws {Error} If there is none. */
export function citedAt(path: string): CitedWork {
	const landing = landingAt(path);
	if (landing === undefined) throw new Error(`The page ${path} is not the landing page of a work to cite.`);
	return landing.work;
}

/** A claim as a work to cite; it has an anchor instead of a page. */
export function citedClaim({ id }: Claim): CitedWork {
	return found('claim', id, prepared.claims().get(id));
}

/** The citations of a work, one in each style of the report. */
export function citationsOf(work: CitedWork) {
	return formatCitations(work, styles);
}
