import type { Chapter, Claim, CreativeWork, Report as ReportNode } from 'schema-dts';
import type { CitedWork, Permalink } from '../cite/cited-work.ts';
import type { Report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import type { SourceRecord } from '../model/source.ts';
import { address } from '../permalink/addresses.ts';
import { permalinkIn } from '../permalink/permalink.ts';
import { typeAt } from '../permalink/media-types.ts';
import { HTML_TYPE } from '../permalink/file-types.ts';
import { citationNodes, worksCitedOn } from './cited-works.ts';
import { correctionNodes } from './corrections.ts';
import { figuresName } from './dataset-node.ts';
import { doiNode, publicationDate, wholeNode, workNode } from './work-node.ts';

/** The report, its sections and its data set; only the data set names the figures. */
export function reportNode(report: Report, work: CitedWork, permalink: Permalink): ReportNode {
	const data = permalink(address.data);
	return {
		'@type': 'Report',
		...workNode(work),
		...doiNode(work),
		...translationNodes(report),
		...(work.number === undefined ? {} : { reportNumber: work.number }),
		abstract: report.meta.abstract.text,
		description: report.meta.description.text,
		image: permalink('/cards/cover.png'),
		encoding: [
			{ '@type': 'MediaObject', contentUrl: permalink(address.pdf), encodingFormat: typeAt(address.pdf) },
			{ '@type': 'MediaObject', contentUrl: permalink(address.word), encodingFormat: typeAt(address.word) },
			{ '@type': 'MediaObject', contentUrl: permalink(address.report), encodingFormat: HTML_TYPE },
		],
		isBasedOn: report.sources.map((source) => sourceNode(source, permalink)),
		...citationNodes(report.works, permalink),
		hasPart: [
			...report.sections.map(({ id, title }, index): Chapter => {
				const url = permalink(address.section(id));
				return { '@type': 'Chapter', '@id': url, url, name: title, position: index + 1 };
			}),
			{
				'@type': 'Dataset',
				'@id': data,
				url: data,
				name: figuresName(work),
				description: report.meta.description.text,
				license: work.licence.url,
			},
		],
	};
}

/** The report in its other languages: a translation names the original, which names its translations. */
function translationNodes(report: Report): Pick<ReportNode, 'translationOfWork' | 'workTranslation'> {
	const { meta } = report;
	const [original = meta.language, ...translations] = meta.languages;
	const nodeIn = (language: string): ReportNode => {
		const url = permalinkIn(language, report, address.cover);
		return { '@type': 'Report', '@id': url, url, inLanguage: language };
	};
	if (meta.language !== original) return { translationOfWork: nodeIn(original) };
	return translations.length === 0 ? {} : { workTranslation: translations.map(nodeIn) };
}

/** A section, and the claims in it. */
export function sectionNode(report: Report, section: Section, work: CitedWork, permalink: Permalink): Chapter {
	return {
		'@type': 'Chapter',
		...workNode(work),
		description: section.summary.text,
		position: report.sections.findIndex(({ id }) => id === section.id) + 1,
		isPartOf: wholeNode(work, permalink),
		...citationNodes(worksCitedOn(report, { kind: 'section', part: section }), permalink),
		...(section.claims.length === 0
			? {}
			: {
					hasPart: section.claims.map(({ id, title }): Claim => ({
						'@type': 'Claim',
						'@id': permalink(address.claim(section.id, id)),
						name: title.text,
						...correctionNodes(report, `claim:${id}`),
					})),
				}),
	};
}

/** A source as its record has it; what the record calls unstated is left out. */
function sourceNode(source: SourceRecord, permalink: Permalink): CreativeWork {
	const isStated = (value: string) => value !== 'unstated';
	return {
		'@type': 'CreativeWork',
		'@id': permalink(address.source(source.id)),
		name: source.title,
		description: source.about,
		inLanguage: source.language,
		...(isStated(source.url) ? { url: source.url } : {}),
		...(isStated(source.author) ? { creditText: source.author } : {}),
		...(isStated(source.publisher) ? { publisher: { '@type': 'Organization', name: source.publisher } } : {}),
		...publicationDate(source.date),
	};
}
