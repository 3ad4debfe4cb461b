import { parseRef, type EditionManifest, type Citable, type DraftCitable } from '../../model/edition.ts';
import type { CurrentFields, EditionFormat } from './edition-format.ts';
import { format1 } from './format-1.ts';
import { format2 } from './format-2.ts';
import { format3 } from './format-3.ts';
import { format4 } from './format-4.ts';
import { format5 } from './format-5.ts';
import { format6 } from './format-6.ts';
import { format7 } from './format-7.ts';
import { format8 } from './format-8.ts';
import { format9, past9 } from './format-9.ts';

/**
 * Every format that an edition was published in. A published edition is compared by the fields of its own format alone,
 * so that a field which a later version of this tool adds never makes an edition differ.
 */
const published = {
	1: format1,
	2: format2,
	3: format3,
	4: format4,
	5: format5,
	6: format6,
	7: format7,
	8: format8,
	9: format9,
} as const satisfies Record<number, EditionFormat>;
export type PublishedFormat = (typeof published)[keyof typeof published];

/** Earlier formats had no languages, so a language that a report has since has been added to it. */
const FORMATS: ReadonlyMap<number, EditionFormat> = new Map(
	Object.entries(published).map(([format, kinds]) => [Number(format), { language: {}, ...kinds }]),
);

/** The format of what is published now: the last one. */
export const CURRENT_FORMAT = 9;
export const currentFields: CurrentFields = format9;
/** The fields of earlier formats that the current one no longer has. Editions of those are compared by them. */
export const pastFields: EditionFormat = past9;

export function formatOf({ format = 1 }: Pick<EditionManifest, 'format'>): number {
	return format;
}

export function isKnownFormat(format: number): boolean {
	return FORMATS.has(format);
}

/** The content of a citable in the fields of a format; nothing if the format has no citables of its kind. */
export function contentIn(format: number, { ref, content, past }: DraftCitable): Citable['content'] | undefined {
	const fields = fieldsOf(format, ref);
	if (fields === undefined) return undefined;
	return Object.fromEntries(Object.entries({ ...content, ...past }).filter(([name]) => Object.hasOwn(fields, name)));
}

function fieldsOf(format: number, ref: string): object | undefined {
	const kinds: Readonly<Record<string, object | undefined>> = FORMATS.get(format) ?? {};
	return kinds[parseRef(ref).kind];
}
