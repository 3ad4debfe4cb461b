/** Shows in every open page of the dev server which problems the report has. No built site has it. */
import { openInEditor } from './open-in-editor.ts';
import type { ShownProblems } from './problem-list.ts';

const STYLE = `
:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark; display: block }
* { font: inherit; margin: 0; padding: 0 }
div { font: 15px/1.45 ui-sans-serif, system-ui, sans-serif; color: light-dark(#1d2327, #e6e3dc);
	background: light-dark(#fff, #1d2226); border-top: 4px solid light-dark(#b3261e, #f2857c);
	box-shadow: 0 -6px 24px rgb(0 0 0 / .25) }
header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; padding: 10px 20px }
header strong { font-weight: 700; color: light-dark(#b3261e, #f2857c) }
header span { flex: 1 1 16em; color: light-dark(#484f55, #b4b8bb) }
button { padding: 4px 12px; border: 1px solid currentColor; border-radius: 4px; background: none; color: inherit; cursor: pointer }
main { max-height: 45vh; overflow: auto; padding: 0 20px 14px; overflow-wrap: anywhere }
main[hidden] { display: none }
h2 { font-weight: 700; margin-top: 10px }
ul { list-style: none }
li { margin: 8px 0 0; padding-left: 12px; border-left: 3px solid light-dark(#dcd7cd, #363d43) }
a { color: light-dark(#0b5563, #6fc3d3) }
code { font-family: ui-monospace, monospace; font-size: 13px; color: light-dark(#484f55, #b4b8bb) }
:focus-visible { outline: 3px solid light-dark(#0b5563, #6fc3d3); outline-offset: 2px }
`;

/** The problems whose list its reader has closed. It stays closed until there are others. */
let closedFor: string | undefined;

/** Draws the panel at the foot of a page, apart from the styles of the page. */
function drawPanel(host: Element, { summary, html }: ShownProblems): void {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	root.innerHTML =
		`<style>${STYLE}</style><div role="region" aria-label="Problems of the report"><header>` +
		`<strong role="status">${summary}</strong>` +
		'<span>The page shows the report as it was before.</span>' +
		`<button type="button" aria-controls="list"></button></header><main id="list" tabindex="0">${html}</main></div>`;
	const list = root.querySelector('main');
	const button = root.querySelector('button');
	if (list === null || button === null) return;
	const fold = (isClosed: boolean) => {
		list.hidden = isClosed;
		button.textContent = isClosed ? 'Show' : 'Hide';
		button.setAttribute('aria-expanded', String(!isClosed));
		closedFor = isClosed ? html : undefined;
	};
	button.addEventListener('click', () => fold(!list.hidden));
	fold(closedFor === html);
	openInEditor(root);
}

function show(problems: ShownProblems): void {
	const only = document.querySelector('main[data-problems]');
	if (only !== null) {
		only.innerHTML = `<h1>${problems.summary}</h1>${problems.html}`;
		openInEditor(only);
		return;
	}
	const panel = document.querySelector('report-problems');
	if (problems.count === 0) panel?.remove();
	else drawPanel(panel ?? document.documentElement.appendChild(document.createElement('report-problems')), problems);
}

async function showNow(): Promise<void> {
	const answer = await fetch('/_desk/problems.json');
	const read: (text: string) => ShownProblems = JSON.parse;
	show(read(await answer.text()));
}

import.meta.hot?.on('report:problems', show);
void showNow();
