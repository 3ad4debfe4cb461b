import { expect, test } from 'vitest';
import { notesOnPictures } from '../../../src/core/assemble/notes-on-pictures.ts';

test('pictures that no section shows are noted', () => {
	const at = () => ({ file: 'data/pictures/plan.yaml', line: 1, column: 1 });
	const pictures = [
		{ id: 'plan', at },
		{ id: 'mark', at },
	];
	const notes = notesOnPictures({ pictures }, [{ pictures: ['mark'] }]);
	expect(notes.map(({ message }) => message)).toEqual([
		'No section shows the picture “plan”, so readers find it nowhere.',
	]);
});
