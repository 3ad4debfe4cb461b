import { expect, test } from 'vitest';
import { readJsonRows } from '../../../src/core/data-sets/json-rows.ts';

test('rows stand at a path, and their numbers keep their form', () => {
	const text = '{"data":{"items":[{"a":1.10,"b":"x"},{"b":null,"c":true,"a":12345678901234567890123}]}}';
	expect(readJsonRows(text, 'data.items')).toEqual({
		names: ['a', 'b', 'c'],
		rows: [
			['1.10', 'x', ''],
			['12345678901234567890123', '', 'true'],
		],
	});
});

test('lists and objects inside a row are written as JSON', () => {
	expect(readJsonRows('[{"a":[1.0,"x",null],"b":{"c":false}}]', '')).toMatchObject({
		rows: [['[1.0,"x",null]', '{"c":false}']],
	});
});

test('the names of what every object has are names like others', () => {
	expect(readJsonRows('[{"__proto__":1,"constructor":2}]', '')).toEqual({
		names: ['__proto__', 'constructor'],
		rows: [['1', '2']],
	});
	expect(readJsonRows('{"a":[]}', 'constructor.name')).toHaveProperty('misfit');
});

test.each([
	['{"data":{"item":[]}}', 'data.items', 'What stands at “data” has no key “items”. Did you mean “item”?'],
	['{"data":1}', 'dat', 'The file has no key “dat”. Did you mean “data”?'],
	['{"data":1}', 'data', 'What stands at “data” is no list of objects.'],
	['[1, 2]', '', 'The file is no list of objects.'],
	['[[1]]', '', 'The file is no list of objects.'],
])('%s has no rows at “%s”', (text, path, message) => {
	expect(readJsonRows(text, path)).toMatchObject({ misfit: { field: ['format', 'path'], message } });
});

test('what is no JSON is told, with the line where that is known', () => {
	expect(readJsonRows('[\n{"a":1', '')).toMatchObject({
		misfit: { line: 2, message: expect.stringMatching('no JSON: Expected') },
	});
	expect(readJsonRows('{{', '')).toHaveProperty('misfit.message');
});
