import type { EditionFormat } from './edition-format.ts';
import { format4 } from './format-4.ts';

const { complete, ...source } = format4.source;

/** Has of a source how much of the work its copy holds, and how much of the copy is published. */
export const format5 = {
	...format4,
	source: {
		...source,
		extent: ({ extent }) => extent,
		publish: ({ publish }) => publish,
	},
} as const satisfies EditionFormat;

/** The fields of earlier formats that this one no longer has. */
export const past5 = { source: { complete } } as const satisfies EditionFormat;
