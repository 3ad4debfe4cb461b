import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { adopt, keepInside, openAnchors } from '../../../src/node/offline/anchors.ts';
import { element } from '../../../src/node/page/element.ts';

const SITE = 'https://example.org/r/';
const linkTo = (href: string) => element('a', { href }, 'there');
const turned = (link: Element, ...around: Element[]) => {
	const anchors = openAnchors();
	anchors.give(`${SITE}figures/ships/`, 'figure-ships');
	keepInside(
		around.reduceRight((inner, outer) => ({ ...outer, children: [inner] }), link),
		anchors,
	);
	return link.properties['href'];
};

test('a link to a part of the file stays inside the file', () => {
	expect(turned(linkTo(`${SITE}figures/ships/`))).toBe('#figure-ships');
});

test('a link to a page that the file does not have leads to the live site', () => {
	expect(turned(linkTo(`${SITE}figures/boats/`))).toBe(`${SITE}figures/boats/`);
});

test('a link to where it stands is a permalink and leads to the live site', () => {
	expect(turned(linkTo(`${SITE}figures/ships/`), element('section', { id: 'figure-ships' }), element('p', {}))).toBe(
		`${SITE}figures/ships/`,
	);
});

test('the permalink of a claim is the address that it prints', () => {
	expect(
		turned(element('a', { className: ['permalink'], href: `${SITE}report/#calm`, dataAddress: `${SITE}sea/#calm` })),
	).toBe(`${SITE}sea/#calm`);
});

test('an id that another page has already brought gets a number, and what names it follows', () => {
	const anchors = openAnchors();
	const page = () =>
		element(
			'section',
			{ id: 'calm', ariaLabelledBy: ['calm-title'] },
			element('h2', { id: 'calm-title' }, 'Calm'),
			element('button', { popoverTarget: 'calm' }),
		);
	const [first, second] = [page(), page()];
	adopt([first], `${SITE}sea/`, anchors);
	adopt([second], `${SITE}methods/`, anchors);
	expect(first.properties).toMatchObject({ id: 'calm', ariaLabelledBy: ['calm-title'] });
	expect(second.properties).toMatchObject({ id: 'calm-2', ariaLabelledBy: ['calm-title-2'] });
	expect(second.children[1]).toMatchObject({ properties: { popoverTarget: 'calm-2' } });
	expect(anchors.idAt(`${SITE}methods/#calm`)).toBe('calm-2');
});
