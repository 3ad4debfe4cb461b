import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
	readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A web server that runs with a ready file of `.deploy/` over a folder of its own. */
export interface StartedServer {
	readonly url: string;
	readonly brotli: boolean;
	readonly stop: () => void;
	/** What the server has written to its log. */
	readonly log: () => string;
}

/** Stands in files that no server may hand out: beside the site, behind a dot, behind a link. */
export const SECRET = 'This is nobody’s to read.';

const project = join(import.meta.dirname, '../..');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether this machine has a server. */
export function isInstalled(name: 'nginx' | 'caddy'): boolean {
	return spawnSync(name, [name === 'nginx' ? '-v' : 'version']).status === 0;
}

/** The folders of the translations of a site. */
function translationsIn(dist: string): string[] {
	return readdirSync(dist).filter((folder) => existsSync(join(dist, folder, 'linkset.json')));
}

/** A line of a file for a server for each translation. */
function linesFor(dist: string, write: (folder: string) => string): string {
	return translationsIn(dist).map(write).join('\n\t\t');
}

/** @param path The path of the site, such as `/report`; left out for a whole host. */
export async function startNginx(dist: string, path = ''): Promise<StartedServer> {
	const [folder, port] = [folderFor(dist, path), await freePort()];
	const brotli = existsSync(BROTLI);
	// The folder of the site is a link, as where a new site replaces the one that stands.
	symlinkSync(join(folder, 'site'), join(folder, 'current'));
	const ready = readFileSync(join(project, '.deploy/nginx.conf'), 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replaceAll('/srv/report;', `${folder}/current;`)
		.replace('default ""; # HERE', `default "${path}"; # HERE`)
		.replace(
			'# "~^/ru/" "/ru";',
			linesFor(dist, (folder) => `"~^${path}/${folder}/" "/${folder}";`),
		)
		.replace('# brotli_static on;', brotli ? 'brotli_static on;' : '');
	const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join(' ');
	const main = [
		brotli ? `load_module ${BROTLI};` : '',
		`daemon off; master_process off; pid ${folder}/pid; events {}`,
		`http { access_log off; ${scratch} include ${folder}/ready.conf; }`,
	].join(' ');
	writeFileSync(join(folder, 'ready.conf'), ready);
	writeFileSync(join(folder, 'main.conf'), main);
	return whenItAnswers(
		spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'main.conf')]),
		folder,
		`${port}${path}`,
		brotli,
	);
}

/** @param path The path of the site, such as `/report`; left out for a whole host. */
export async function startCaddy(dist: string, path = ''): Promise<StartedServer> {
	const [folder, port] = [folderFor(dist, path), await freePort()];
	const place = {
		SITE_ADDRESS: `http://127.0.0.1:${port}`,
		SITE_FOLDER: join(folder, 'site'),
		...(path === '' ? {} : { SITE_PATH: path }),
	};
	const env = { ...process.env, ...place, HOME: folder };
	const ready = readFileSync(join(project, '.deploy/Caddyfile'), 'utf8').replace(
		'# ~^/ru/ /ru',
		linesFor(dist, (folder) => `~^${path}/${folder}/ /${folder}`),
	);
	writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${ready}`);
	return whenItAnswers(
		spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], { env }),
		folder,
		`${port}${path}`,
		true,
	);
}

/** A copy of the site with a frozen edition, of no report, and with files that are none of the site’s. */
function folderFor(dist: string, path: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'served-'));
	const site = join(folder, 'site', path);
	cpSync(dist, site, { recursive: true });
	// The build compresses no file of a frozen edition.
	const isOfEdition = (file: string) => !/\.(?:br|gz)$/.test(file) && file !== join(dist, 'v');
	cpSync(dist, join(site, 'v/0.0.0'), { recursive: true, filter: isOfEdition });
	// Neither of these is the site’s to hand out: files that lie in its folder by mistake, and what stands outside it.
	for (const made of [join(site, '.git'), join(site, '.well-known'), join(folder, 'beside')]) mkdirSync(made);
	const kept = ['.env', '.git/config', '.well-known/.env', 'figures/.htaccess'].map((file) => join(site, file));
	for (const file of [...kept, join(folder, 'secret.txt')]) writeFileSync(file, SECRET);
	writeFileSync(join(folder, 'beside/index.html'), SECRET);
	writeFileSync(join(site, '.well-known/security.txt'), 'Contact: mailto:us@example.org\n');
	symlinkSync(join(folder, 'secret.txt'), join(site, 'linked.txt'));
	symlinkSync(join(folder, 'beside'), join(site, 'linked'));
	return folder;
}

async function whenItAnswers(
	server: ChildProcess,
	folder: string,
	place: string,
	brotli: boolean,
): Promise<StartedServer> {
	let said = '';
	server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const url = `http://127.0.0.1:${place}/`;
	const stop = () => {
		server.kill('SIGTERM');
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 100; tries++) {
		if (server.exitCode !== null) break;
		if (
			await fetch(url).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return { url, brotli, stop, log: () => said };
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	stop();
	throw new Error(`The server does not answer: ${said}`);
}
