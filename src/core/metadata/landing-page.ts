import type { CitedWork } from '../cite/cited-work.ts';
import type { Chart } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import type { Section } from '../model/section.ts';
import type { Table } from '../model/table.ts';

/** A file of the site: its address from the root and its media type. */
export interface LinkedFile {
	readonly path: string;
	readonly type: string;
}

/** The work that a landing page presents. */
export type Subject =
	| { readonly kind: 'report' }
	| { readonly kind: 'section'; readonly part: Section }
	| { readonly kind: 'figure'; readonly part: Figure }
	| { readonly kind: 'chart'; readonly part: Chart }
	| { readonly kind: 'table'; readonly part: Table };

/**
 * The page to which a DOI or a citation of a work leads. Its head, the linkset and the host’s headers are written from
 * this.
 */
export type LandingPage = Subject & {
	/** From the site’s root. */
	readonly path: string;
	readonly work: CitedWork;
	/** Files to import its citation, without their ending. */
	readonly citation: string;
	/** Files with the content of the work. */
	readonly items: readonly LinkedFile[];
	/** Files that describe the work, for machines. */
	readonly descriptions: readonly LinkedFile[];
	/** Where the editions that have it are listed, if any has. */
	readonly timemap: string | undefined;
	/** Whether its edition is published. */
	readonly isCitable: boolean;
};
