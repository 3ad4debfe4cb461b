import { languageOf, perLanguage } from '../reading/languages.ts';

/**
 * Names that hold digits and count nothing, in texts of any language. A space stands for any white space. There is a
 * list and no rule, because a rule would accept quantities (“5 G”, “3M” for three million): add a name that is missing,
 * or name it under `names` in `data/report.yaml`.
 */
const NAMES: readonly string[] = [
	// Chemical formulas, as they are typed without subscripts
	...['CO2', 'CO2e', 'CO2-e', 'CH4', 'N2O', 'NO2', 'SO2', 'SF6', 'NF3', 'NH3', 'H2O', 'H2O2', 'H2S', 'H2SO4', 'HNO3'],
	...['H2', 'N2', 'O2', 'O3', 'Cl2', 'C2H6', 'C3H8', 'C2H5OH', 'CaCO3', 'SiO2', 'TiO2', 'Al2O3', 'Fe2O3', 'Na2CO3'],
	...['U3O8', 'UF6', 'UO2', 'LiPF6', 'MoS2', 'HFC-134a', 'R-134a', 'R-410A', 'CFC-11', 'CFC-12', 'HCFC-22', 'GWP100'],
	...['carbon-14', 'uranium-235', 'uranium-238', 'U-235', 'U-238', 'iodine-131', 'caesium-137', 'cesium-137'],
	...['strontium-90', 'cobalt-60', 'plutonium-239', 'Omega-3', 'omega-3', 'Omega-6', 'omega-6'],
	// Genes, cells, vitamins and trials of medicines
	...[
		'B12',
		'vitamin D3',
		'vitamin K2',
		'HbA1c',
		'BRCA1',
		'BRCA2',
		'HER2',
		'p53',
		'Cas9',
		'CD4',
		'CD8',
		'IL-6',
		'ACE2',
	],
	...['GLP-1', 'PD-1', 'PD-L1', 'type 1 diabetes', 'type 2 diabetes', 'Type 1 diabetes', 'Type 2 diabetes'],
	...['Phase 1', 'Phase 2', 'Phase 3', 'Phase 4', 'ICD-10', 'ICD-11', 'DSM-5'],
	// Diseases, and what is measured of air
	...['Covid-19', 'covid-19', 'COVID19', 'H3N2', 'H7N9', 'BA.5', 'XBB.1.5', 'B.1.1.7', 'HPV-16', 'HPV-18', 'PM1'],
	...['COVID-19', 'SARS-CoV-2', 'SARS-CoV-1', 'H1N1', 'H5N1', 'HIV-1', 'HIV-2', 'PM2.5', 'PM10', 'N95', 'FFP2', 'FFP3'],
	// Groups of states, organisations and plans
	...['G7', 'G8', 'G20', 'G77', 'E7', 'EU27', 'EU-27', 'EU28', 'EU-28', 'V4', 'C40', 'P5'],
	...['Agenda 2030', '2030 Agenda', 'Horizon 2020', 'Agenda 21', 'Europe 2020', 'Vision 2030', 'Scope 1', 'Scope 2'],
	...['G4', 'G5', 'G10', 'G24', 'G33', 'P5+1', 'E3', 'EU15', 'EU-15', 'EU25', 'EU-25', 'Group of 7', 'Group of 20'],
	...['Group of 77', 'NATO 2030', 'Agenda 2063', 'Vision 2025', 'Vision 2040', 'Vision 2050', 'Fit for 55'],
	...['Made in China 2025', 'Charter 77', 'Pillar 1', 'Pillar 2', 'Pillar 3', 'Tier 1', 'Tier 2', 'Tier 3', 'CET1'],
	...['Article 50', 'Section 230', 'Title 42', 'H-1B', 'H-2A', '10-K', '10-Q', 'IR35', 'Y2K', 'K12', 'NUTS 1'],
	...['NUTS 2', 'NUTS 3', 'ESA 2010', '2008 SNA', 'SNA 2008', 'BPM6', 'NACE Rev. 2', 'ISIC Rev. 4', 'AR5', 'AR6'],
	...['RCP2.6', 'RCP4.5', 'RCP6.0', 'RCP8.5', 'SSP1-2.6', 'SSP2-4.5', 'SSP3-7.0', 'SSP5-8.5'],
	...Array.from({ length: 17 }, (_, index) => `SDG ${index + 1}`),
	...Array.from({ length: 18 }, (_, index) => `IFRS ${index + 1}`),
	...Array.from({ length: 30 }, (_, index) => [`COP${index + 1}`, `COP-${index + 1}`]).flat(),
	...['Tokyo 2020', 'Paris 2024', 'Rio 2016', 'London 2012', 'Expo 2020', 'Expo 2025', 'Apollo 11', 'Route 66'],
	...['Scope 3', 'K-12', '9/11', '24/7', '24-7', '401(k)', '403(b)', '501(c)(3)'],
	// Companies and indices
	...['Fortune 100', 'Fortune 500', 'Fortune 1000', 'Global 500', 'S&P 500', 'S&P 100', 'FTSE 100', 'FTSE 250'],
	...['Nasdaq 100', 'Nasdaq-100', 'Nikkei 225', 'CAC 40', 'DAX 40', 'Russell 2000', 'Euro Stoxx 50', 'Formula 1', 'F1'],
	...['Fortune 50', 'Global 2000', 'S&P 400', 'S&P 600', 'FTSE 350', 'Russell 1000', 'Russell 3000', 'Wilshire 5000'],
	...['STOXX 600', 'Stoxx 600', 'IBEX 35', 'CSI 300', 'Nifty 50', 'KOSPI 200', 'ASX 200', 'DAX 30', 'Formula 2'],
	...['Formula 3', 'Falcon 9', 'Ariane 5', 'Ariane 6', 'A330', 'A350', 'Boeing 767', 'Boeing 777', 'Boeing 787'],
	...['A320neo', '737 MAX', '23andMe', '4chan', '1&1', '9-to-5'],
	...['F-16', 'F-35', 'B-52', 'MiG-29', 'Su-27', 'Su-35', 'T-72', 'AK-47', 'Leopard 2', 'S-300', 'S-400', 'V6', 'V8'],
	...['Office 365', 'Microsoft 365', 'Boeing 737', 'Boeing 747', 'Airbus A320', 'A320', 'A380', 'Area 51', 'Catch-22'],
	// Machines, networks, files and paper
	...['2G', '3G', '4G', '5G', '6G', 'Wi-Fi 5', 'Wi-Fi 6', 'Wi-Fi 7', 'IPv4', 'IPv6', 'HTTP/1.1', 'HTTP/2', 'HTTP/3'],
	...['TLS 1.2', 'TLS 1.3', 'USB 2.0', 'USB 3.0', 'UTF-8', 'UTF-16', 'Base64', 'SHA-1', 'SHA-256', 'SHA-512', 'MD5'],
	...['MP3', 'MP4', 'H.264', 'H.265', 'x86', 'x86-64', 'x64', 'i386', 'S3', 'EC2', 'K8s', 'L1', 'L2', 'L3', 'E2E'],
	...['Wi-Fi 6E', 'Bluetooth 5', 'AES-128', 'AES-256', 'SHA-2', 'SHA-3', 'RSA-2048', 'CRC32', 'TLS 1.0', 'TLS 1.1'],
	...['WPA2', 'WPA3', 'FIDO2', 'OAuth2', 'OAuth 2', 'SOC 1', 'SOC 2', 'x86_64', 'ARM64', 'UTF-32', 'Latin-1'],
	...['MPEG-4', 'JPEG 2000', 'PDF/A-1', 'PDF/A-2', 'PDF/A-3', 'PDF/UA-1', 'Log4j', 'C++11', 'C++17', 'C++20', 'Web 3'],
	...['H.266', 'Base32', 'USB 1.1', 'Python 2.7', 'Windows 95', 'Windows 98', 'Windows 8', '2.5D'],
	...['i18n', 'l10n', 'a11y', 'Web 1.0', 'Web 2.0', 'Web 3.0', 'Web3', 'Industry 4.0', 'Industrie 4.0', 'Python 2'],
	...['Python 3', 'HTML5', 'CSS3', 'ES6', 'OAuth 2.0', 'Windows 7', 'Windows 10', 'Windows 11', 'A0', 'A1', 'A2', 'A3'],
	...['A4', 'A5', 'A6', 'B4', 'B5', '2D', '3D', '4D', '4x4', '4WD', '4K video', '4K TV', '8K video', '8K TV'],
	// Ways of doing business, and levels of languages
	...['B2B', 'B2C', 'B2G', 'B2B2C', 'C2C', 'C2B', 'D2C', 'G2G', 'G2B', 'G2C', 'P2P', 'M2M', 'V2X', 'V2G', 'O2O', 'H2H'],
	...['B1', 'B2', 'C1', 'C2'],
];

/** Standards, which have numbers for names: “ISO 14001:2015”, “ISO/IEC 27001-2”, “RFC 8259”, “IEEE 802.11ax”. */
const STANDARD =
	'(?:ISO(?:/IEC)?(?:/(?:TR|TS|PAS))?|IEC|IEEE|RFC|DIN|EN|BS|ANSI|NIST SP|ITU-T [A-Z]\\.?|ECMA|IAS|ГОСТ(?: Р)?|GOST(?: R)?)' +
	'[\\s\\u00a0-](?:EN\\s)?(?:ISO\\s)?(?:\\d{2,6}|\\d\\.\\d{1,3})(?:[.-]\\d{1,4}[a-z]{0,2})*(?::\\d{4})?';

/** Laws, which have numbers for names: “Article 6(4)”, “Directive 2009/28/EC”, “Resolution 1325”. */
const LAW =
	'(?:Article\\s\\d{1,3}[a-z]?(?:\\(\\d{1,2}\\)|\\([a-z]\\))*' +
	'|(?:Directive|Regulation|Decision|Recommendation)\\s(?:\\((?:EU|EC|EEC|EU, Euratom)\\)\\s)?(?:[Nn]o\\.?\\s)?' +
	'\\d{2,4}/\\d{1,4}(?:/(?:EU|EC|EEC|CFSP|JHA))?' +
	'|Resolution\\s(?:A/RES/)?\\d{2,4}(?:/\\d{1,3})?|Executive Order\\s\\d{4,5}|Public Law\\s\\d{2,3}-\\d{1,3})';

/** A name does not begin or end inside a word. A hyphen and an apostrophe may follow: “G7’s”, “5G-ready”. */
const JOINED = '[\\p{L}\\p{N}]';

/** Characters with a meaning in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

const ofOwn = new WeakMap<readonly string[], RegExp>();

/** The pattern of the names that a report gives, made once for a list of them: a report asks for each of its texts. */
function patternOfOwn(names: readonly string[]): RegExp {
	const pattern = ofOwn.get(names) ?? new RegExp(bounded(alternatives(names)), 'gu');
	ofOwn.set(names, pattern);
	return pattern;
}

/** A name as a pattern: any white space stands for a space, any hyphen for a hyphen. */
function patternOf(name: string): string {
	return spaced(name.replace(SPECIAL, '\\$&').replace(/\\-/g, '[-‐‑]'));
}

function spaced(pattern: string): string {
	return pattern.replace(/ /g, '\\s+');
}

function alternatives(names: readonly string[]): string {
	return [...names]
		.sort((a, b) => b.length - a.length)
		.map(patternOf)
		.join('|');
}

/** A sign before a name makes digits of it a quantity (“€5G”), and so does a decimal mark around it. */
function bounded(names: string): string {
	return `(?<!${JOINED}|[\\p{Sc}+−–]|\\p{N}[.,/:]|(?<!\\p{L})-)(?:${names})(?!${JOINED}|[.,:]\\d|[%‰])`;
}

const patternsOf = perLanguage(({ prose: { names } }) => {
	const inWords = `(?<!${JOINED})(?:${names.map(spaced).join('|')})(?!${JOINED})`;
	return {
		withDigits: new RegExp(bounded(`${STANDARD}|${LAW}|${alternatives(NAMES)}`), 'gu'),
		inWords: names.length === 0 ? [] : [new RegExp(inWords, 'gu')],
	};
});
/** Most texts have no digit, and need not be searched for names that hold one. */
const DIGIT = /\d/;

/** Where a name stands in a text: offsets in UTF-16 code units. */
export interface NamePlace {
	readonly start: number;
	readonly end: number;
}

/**
 * Finds the names that hold digits or number words and count nothing: those that everybody knows, and those that the
 * report gives. Places that overlap are one, and so are those that a slash joins: “4G/5G”.
 *
 * @param language BCP 47 tag.
 * @param own The names that the report gives.
 */
export function findOrdinaryNames(text: string, language: string, own: readonly string[] = []): NamePlace[] {
	const ofReport = own.length === 0 ? [] : [patternOfOwn(own)];
	const { withDigits, inWords } = patternsOf(languageOf(language));
	const places = [...(DIGIT.test(text) ? [withDigits] : []), ...inWords, ...ofReport].flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ 0: { length }, index }): NamePlace => ({ start: index, end: index + length })),
	);
	const joined: NamePlace[] = [];
	for (const place of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = joined.at(-1);
		const isApart = last === undefined || (place.start >= last.end && text.slice(last.end, place.start) !== '/');
		if (isApart) joined.push(place);
		else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
	}
	return joined;
}
