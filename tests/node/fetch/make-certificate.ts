import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Whether this machine can make certificates. */
export function canMakeCertificates(): boolean {
	return spawnSync('openssl', ['version']).status === 0;
}

/** Makes a certificate for `data.test` that signs itself, and its key. */
export function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
	const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
	const what = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
	const whom = ['-subj', '/CN=data.test', '-addext', 'subjectAltName=DNS:data.test'];
	const { status, stderr } = spawnSync('openssl', ['req', ...what, ...whom, '-keyout', key, '-out', certificate], {
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
	return { certificate, key };
}
