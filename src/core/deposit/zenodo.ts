import { escapeXml } from '../markup/escape-xml.ts';
import { type DepositRecord, fullTitle } from './deposit-record.ts';
import { isKnownLicence } from './licence-names.ts';

/** ISO 639-3 codes, which Zenodo asks for, of languages by the two letters that BCP 47 has for them. */
const LANGUAGES: Readonly<Record<string, string>> = {
	ar: 'ara',
	cs: 'ces',
	da: 'dan',
	de: 'deu',
	el: 'ell',
	en: 'eng',
	es: 'spa',
	et: 'est',
	fa: 'fas',
	fi: 'fin',
	fr: 'fra',
	he: 'heb',
	hi: 'hin',
	hu: 'hun',
	hy: 'hye',
	it: 'ita',
	ja: 'jpn',
	ka: 'kat',
	kk: 'kaz',
	ko: 'kor',
	ky: 'kir',
	lt: 'lit',
	lv: 'lav',
	nl: 'nld',
	no: 'nor',
	pl: 'pol',
	pt: 'por',
	ro: 'ron',
	ru: 'rus',
	sv: 'swe',
	tg: 'tgk',
	tk: 'tuk',
	tr: 'tur',
	uk: 'ukr',
	ur: 'urd',
	uz: 'uzb',
	vi: 'vie',
	zh: 'zho',
};

/**
 * `.zenodo.json`: what a form of Zenodo asks for when an archive is deposited.
 * https://developers.zenodo.org/#representation
 */
export function zenodoMetadata(record: DepositRecord) {
	const { authors, publisher, version, date, url, doi, licence, related } = record;
	const language = LANGUAGES[record.language.replace(/-.*$/, '').toLowerCase()];
	return {
		upload_type: 'publication',
		publication_type: 'report',
		title: fullTitle(record),
		creators: authors.map(({ name, orcid }) => ({ name, ...(orcid === undefined ? {} : { orcid }) })),
		description: [record.abstract, record.description]
			.filter((text) => text !== '')
			.map((text) => `<p>${escapeXml(text)}</p>`)
			.join(''),
		publication_date: date,
		version,
		...(language === undefined ? {} : { language }),
		access_right: 'open',
		...(isKnownLicence(licence.id)
			? { license: licence.id.toLowerCase() }
			: { notes: `<p>Licence: ${escapeXml(licence.name)}, ${escapeXml(licence.url)}</p>` }),
		imprint_publisher: publisher,
		...(doi === undefined ? {} : { doi }),
		related_identifiers: [
			{ identifier: url, relation: 'isIdenticalTo', scheme: 'url', resource_type: 'publication-report' },
			...related,
		],
	};
}
