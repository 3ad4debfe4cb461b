import { evidenceKinds, viewOf } from '../../evidence/evidence-kinds.ts';
import type { EditionFormat } from './edition-format.ts';
import { format4 } from './format-4.ts';

const { complete, ...source } = format4.source;

/**
 * Has of a source how much of the work its copy holds, and how much of the copy is published; of a figure that is read
 * from data sets, where it stands in them or how it is computed.
 */
export const format5 = {
	...format4,
	figure: {
		...format4.figure,
		evidence: ({ evidence }) => evidenceKinds[evidence.kind].publishedAs(5),
		where: ({ evidence }) => viewOf(evidence).kept['where'],
		columns: ({ evidence }) => viewOf(evidence).kept['columns'],
		sql: ({ evidence }) => viewOf(evidence).kept['sql'],
		from: ({ evidence }) => viewOf(evidence).kept['from'],
	},
	source: {
		...source,
		extent: ({ extent }) => extent,
		publish: ({ publish }) => publish,
	},
} as const satisfies EditionFormat;

/** The fields of earlier formats that this one no longer has. */
export const past5 = { source: { complete } } as const satisfies EditionFormat;
