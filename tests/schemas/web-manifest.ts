import { listOf, oneOf, only, type Shape, text } from './shape.ts';

const colour: Shape = { type: 'string', pattern: '^#[0-9a-f]{6}$' };

/** Web Application Manifest. https://www.w3.org/TR/appmanifest/ */
export const webManifestSchema = only({
	name: text,
	short_name: text,
	description: text,
	lang: text,
	start_url: { type: 'string', format: 'uri-reference' },
	display: oneOf('browser', 'minimal-ui', 'standalone', 'fullscreen'),
	background_color: colour,
	theme_color: colour,
	icons: listOf(only({ src: { type: 'string', format: 'uri-reference' }, sizes: text, type: text })),
});
