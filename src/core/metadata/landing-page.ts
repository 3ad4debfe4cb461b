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

/** What a landing page is of. */
export type Subject =
	| { readonly kind: 'report' }
	| { readonly kind: 'section'; readonly part: Section }
	| { readonly kind: 'figure'; readonly part: Figure }
	| { readonly kind: 'chart'; readonly part: Chart }
	| { readonly kind: 'table'; readonly part: Table };

/**
 * A page that stands for something to cite. What its head, the linkset and the host’s headers say of it is drawn from
 * this.
 */
export type LandingPage = Subject & {
	/** From the site’s root. */
	readonly path: string;
	readonly work: CitedWork;
	/** Files to import its citation, without their ending. */
	readonly citation: string;
	/** What it consists of. */
	readonly items: readonly LinkedFile[];
	/** What describes it, for machines. */
	readonly descriptions: readonly LinkedFile[];
	/** Whether its edition is published. */
	readonly isCitable: boolean;
};
