import { z } from 'zod';
import { TypefaceName } from './added-typefaces.ts';
import { Aliases } from './aliases.ts';
import { bounds } from './bounds.ts';
import { isDoi, isOrcid, isRor } from './checksums.ts';
import { Contact } from './contact.ts';
import { Semver } from './edition.ts';
import { ChartId, FigureId, Id } from './id.ts';
import { LanguageTag } from './language-tag.ts';
import { type Phrase, PhraseSource } from './phrase.ts';
import type { PlaceInText } from './section.ts';
import { whyNotServed } from './served-language.ts';
import { Code, Name } from './text-kind.ts';
import { textShapes } from './text-shape.ts';
import { BaseUrl, WebUrl } from './web-url.ts';

/** The tag of a language in which a report can be. */
const ReportLanguage = LanguageTag.pipe(
	z.string().superRefine((tag, context) => {
		const message = whyNotServed(tag);
		if (message !== undefined) context.addIssue({ code: 'custom', message });
	}),
);

const Day = z.iso.date('Write a day as YYYY-MM-DD.');

const Orcid = z
	.string()
	.refine(
		isOrcid,
		'Write what follows https://orcid.org/, such as 0000-0002-1825-0097. If it looks right, a digit is mistyped: the ' +
			'last one checks the others.',
	)
	.describe('ORCID iD, bare.')
	.register(textShapes, { pattern: '^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]$' });
const Ror = z
	.string()
	.refine(
		isRor,
		'Write what follows https://ror.org/, such as 05dxps055. If it looks right, a character is mistyped: the last ' +
			'two check the others.',
	)
	.describe('ROR ID, bare.')
	.register(textShapes, { pattern: '^0[a-zA-Z0-9]{8}$' });
const Doi = z
	.string()
	.refine(isDoi, 'Write what follows https://doi.org/, such as 10.5281/zenodo.1234567.')
	.describe('DOI of this edition, bare.')
	.register(textShapes, { pattern: '^10\\.[0-9.]+/.' });

/** A person or an organisation that is an author of the report. */
const Agent = z.union([
	z.strictObject({
		organisation: Name.describe('The name of an organisation.'),
		url: WebUrl.optional().describe('Its address on the web.'),
		ror: Ror.optional(),
	}),
	z.strictObject({
		given: Name.describe('The given names of a person.'),
		family: Name.describe('The family name of a person.'),
		orcid: Orcid.optional(),
	}),
]);
export type Agent = z.infer<typeof Agent>;

const Licence = z.strictObject({
	id: Code.describe('SPDX identifier.'),
	name: Name.describe('The name of the licence.'),
	url: WebUrl.describe('Where its words stand.'),
});

/** The report as a work: who wrote it, what, when, and where it is published. Written in `data/report.yaml`. */
export const ReportMetaSpec = z.strictObject({
	id: Id.describe('Short name of the report, used in file names and citation keys.'),
	title: PhraseSource.describe('The title of the report.'),
	subtitle: PhraseSource.optional().describe('What the title leaves open.'),
	shortTitle: PhraseSource.max(60).optional().describe('For running heads; the title where it is left out.'),
	abstract: PhraseSource.describe('One sentence that says what was found.'),
	standing: PhraseSource.optional().describe(
		'What the numbers rest on, in one or two sentences that name the figures for it: who was asked or what was ' +
			'measured, when, and in what state the source is. It stands between the title and the abstract.',
	),
	description: PhraseSource.describe('One or two sentences on what this report is and who speaks in it.'),
	about: PhraseSource.optional().describe('Who speaks in the report, and who pays for it, or that this is not stated.'),
	contact: Contact.optional(),
	authors: z.array(Agent).min(1).max(bounds.list).describe('Who wrote it, in the order of citations.'),
	publisher: Name.describe('Who publishes it.'),
	edition: z
		.strictObject({
			version: Semver.describe('MAJOR.MINOR.PATCH, such as 1.1.0: higher than that of the last edition.'),
			date: Day.describe('The day on which it is published.'),
		})
		.describe('The edition that is written now. Until it is published, every page says that it is a draft.'),
	number: Name.optional().describe('Number of the report in a series, such as 2026-1.'),
	doi: Doi.optional(),
	languages: z
		.array(ReportLanguage)
		.min(1)
		.max(bounds.items)
		.refine(
			(tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length,
			'Write each language once: each but the first has a folder of its own.',
		)
		.meta({ uniqueItems: true })
		.describe('BCP 47 tags of its languages, that of the original first.'),
	licence: z
		.strictObject({
			content: Licence.describe('For words, figures and charts.'),
			code: Licence.describe('For the code of the site.'),
		})
		.describe('The terms on which the report may be reused.'),
	url: BaseUrl.describe('Where the site lives, with a slash at the end. `SITE_URL` overrides it.'),
	paper: z
		.enum(['a4', 'letter'])
		.optional()
		.describe('Paper of the PDF and of the Word file; A4 where it is left out.'),
	announced: z
		.boolean()
		.default(false)
		.describe('Whether the site is public knowledge; from then on a published edition is never replaced.'),
	names: z
		.array(Code)
		.max(bounds.list)
		.default([])
		.describe('Names that hold digits or number words and count nothing, such as `Studio 54`. Prose may use them.'),
	fonts: z
		.array(TypefaceName)
		.max(bounds.list)
		.default([])
		.refine((names) => new Set(names).size === names.length, 'Write each typeface once.')
		.meta({ uniqueItems: true })
		.describe('Typefaces for letters that those of the site lack, such as `noto-sans-kr`. They are npm packages.'),
	keyFigures: z.array(FigureId).min(1).max(6).describe('Figures for the cover.'),
	citationStyles: z
		.array(Code)
		.min(1)
		.max(bounds.items)
		.optional()
		.describe('Names of CSL styles, in the order in which readers see them.'),
	coverChart: ChartId.optional().describe('The chart on the cover.'),
	sections: z
		.array(
			z.strictObject({
				id: Id.describe('Name of the file in `content/` and of the page.'),
				title: PhraseSource.describe('The heading of the page.'),
				summary: PhraseSource.describe('A line for the table of contents.'),
				aliases: Aliases,
			}),
		)
		.min(1)
		.max(bounds.list)
		.describe('The sections in reading order.'),
	unknowns: z
		.array(
			z.strictObject({
				id: Id.describe('The name by which prose links to it, part of a permalink.'),
				title: PhraseSource.describe('What is not known, in a few words.'),
				text: PhraseSource.describe('What is not known, and why.'),
				aliases: Aliases,
			}),
		)
		.max(bounds.list)
		.default([])
		.describe('What is not known, said plainly on the page about methods.'),
});
export type ReportMetaSpec = z.infer<typeof ReportMetaSpec>;

/** What is not known, and where the text says so. */
export interface Unknown {
	readonly id: string;
	readonly title: string;
	readonly text: Phrase;
	readonly aliases?: Aliases;
	readonly usedIn: readonly PlaceInText[];
}

/** The report as a work, its sentences resolved. */
export interface ReportMeta extends Omit<
	ReportMetaSpec,
	'abstract' | 'standing' | 'description' | 'about' | 'sections' | 'unknowns'
> {
	readonly abstract: Phrase;
	readonly standing?: Phrase;
	readonly description: Phrase;
	readonly about?: Phrase;
	readonly unknowns: readonly Unknown[];
	/** Where the pages of this language live: for a translation, `folder` is part of it. */
	readonly url: string;
	/** BCP 47 tag of the words of this report: one of `languages`. */
	readonly language: string;
	/** The folder of this language below the root of the site: `''` for the original, `ru/` for a translation. */
	readonly folder: string;
}
