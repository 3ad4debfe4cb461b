import sax, { type Tag } from 'sax';

/** A sheet with cells, as the workbook lists it. */
interface ListedSheet {
	readonly name: string;
	/** Its place among all sheets, from 1. */
	readonly number: number;
	/** Its file in the archive. */
	readonly file: string;
	/** The files that it needs besides: styles and texts that cells share. */
	readonly parts: readonly string[];
}

/**
 * Lists the sheets of a workbook that hold cells; a sheet may also be a chart.
 *
 * @param workbook The XML of `xl/workbook.xml`.
 * @param relations The XML of `xl/_rels/workbook.xml.rels`, which says in which file each part stands.
 * @throws {Error} If one of the two is no XML.
 */
export function sheetsOf(workbook: string, relations: string): ListedSheet[] {
	const parts = elementsOf(relations, 'Relationship').map(({ Id = '', Type = '', Target = '' }) => ({
		id: Id,
		type: Type.slice(Type.lastIndexOf('/') + 1),
		file: Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
	}));
	const filesOf = (type: string) => parts.filter((part) => part.type === type).map(({ file }) => file);
	const others = [...['xl/sharedStrings.xml', 'xl/styles.xml'], ...filesOf('sharedStrings'), ...filesOf('styles')];
	const named = elementsOf(workbook, 'sheet').filter(({ name }) => name !== undefined && name !== '');
	return named.flatMap((sheet, index) => {
		const id = Object.entries(sheet).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
		const part = parts.find((each) => each.id === id && each.type === 'worksheet');
		return part === undefined
			? []
			: [{ name: sheet['name'] ?? '', number: index + 1, file: part.file, parts: [...new Set(others)] }];
	});
}

/** The attributes of all elements of one name. */
function elementsOf(xml: string, name: string): Tag['attributes'][] {
	const found: Tag['attributes'][] = [];
	const parser = sax.parser(true, { strictEntities: true });
	parser.onopentag = (tag) => {
		if (tag.name === name) found.push(tag.attributes);
	};
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(xml).close();
	return found;
}
