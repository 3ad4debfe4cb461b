import { z } from 'zod';

const ORCID = 'https://orcid.org/';

const Creator = z
	.object({
		name: z.string(),
		givenName: z.string().optional(),
		familyName: z.string().optional(),
		nameIdentifiers: z.array(z.object({ nameIdentifier: z.string() })).default([]),
	})
	.transform(({ name, givenName, familyName, nameIdentifiers }) => {
		const orcid = nameIdentifiers.find(({ nameIdentifier }) => nameIdentifier.startsWith(ORCID))?.nameIdentifier;
		return givenName === undefined || familyName === undefined
			? { name }
			: { name, given: givenName, family: familyName, orcid: orcid?.slice(ORCID.length) };
	});

/** What is read of a record of DataCite, as editions have held it since the first that had one. */
const Datacite = z.object({
	doi: z.string().optional(),
	url: z.string(),
	creators: z.array(Creator).min(1),
	titles: z.array(z.object({ title: z.string(), titleType: z.string().optional() })).min(1),
	publisher: z.object({ name: z.string() }),
	dates: z.array(z.object({ date: z.string(), dateType: z.string() })),
	language: z.string(),
	version: z.string(),
	descriptions: z.array(z.object({ description: z.string(), descriptionType: z.string() })),
	rightsList: z.array(z.object({ rights: z.string(), rightsUri: z.string(), rightsIdentifier: z.string() })).min(1),
	relatedIdentifiers: z
		.array(
			z.object({
				relatedIdentifier: z.string(),
				relatedIdentifierType: z.enum(['DOI', 'URL']),
				relationType: z.enum(['IsDerivedFrom', 'References']),
			}),
		)
		.default([]),
});

/** What an edition says of itself as a work: everything that repositories ask for is made from it. */
export interface DepositRecord {
	readonly title: string;
	readonly subtitle?: string | undefined;
	/** `orcid` is bare. An organisation has a `name` alone. */
	readonly authors: readonly {
		/** As DataCite has it: `Family, Given`, or that of the organisation. */
		readonly name: string;
		readonly given?: string | undefined;
		readonly family?: string | undefined;
		readonly orcid?: string | undefined;
	}[];
	readonly publisher: string;
	readonly version: string;
	/** ISO 8601 day. */
	readonly date: string;
	/** Where the edition stands, with a slash at the end. */
	readonly url: string;
	/** Bare. */
	readonly doi?: string | undefined;
	/** BCP 47. */
	readonly language: string;
	readonly abstract: string;
	readonly description: string;
	readonly licence: { readonly id: string; readonly name: string; readonly url: string };
	readonly related: readonly {
		readonly identifier: string;
		readonly scheme: 'doi' | 'url';
		readonly relation: 'isDerivedFrom' | 'references';
	}[];
}

/**
 * Reads the record of an edition from its `datacite.json`.
 *
 * @param date The day of the edition.
 * @param doi A DOI that was reserved for the edition after it was published.
 * @returns `undefined` if the file is no such record.
 */
export function readDeposit(datacite: unknown, date: string, doi?: string): DepositRecord | undefined {
	const read = Datacite.safeParse(datacite);
	if (!read.success) return undefined;
	const { titles, descriptions, rightsList, relatedIdentifiers, creators, publisher, ...record } = read.data;
	const described = (type: string) => descriptions.find((each) => each.descriptionType === type)?.description;
	const [rights] = rightsList;
	if (rights === undefined) return undefined;
	return {
		title: titles[0]?.title ?? '',
		subtitle: titles.find(({ titleType }) => titleType === 'Subtitle')?.title,
		authors: creators,
		publisher: publisher.name,
		version: record.version,
		date,
		url: record.url,
		doi: doi ?? record.doi,
		language: record.language,
		abstract: described('Abstract') ?? '',
		description: described('Other') ?? '',
		licence: { id: rights.rightsIdentifier, name: rights.rights, url: rights.rightsUri },
		related: relatedIdentifiers.map(({ relatedIdentifier, relatedIdentifierType, relationType }) => ({
			identifier: relatedIdentifier,
			scheme: relatedIdentifierType === 'DOI' ? 'doi' : 'url',
			relation: relationType === 'References' ? 'references' : 'isDerivedFrom',
		})),
	};
}

/** The title with its subtitle, where a form has one field for both. */
export function fullTitle({ title, subtitle }: DepositRecord): string {
	if (subtitle === undefined) return title;
	return /[.?!…:]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}
