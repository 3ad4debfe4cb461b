/** Astro, which tells nobody that it was run. It asks for this each time it would. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Pages read these as `import.meta.env`; one that happens to be set outside would be read instead, and change what is built.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

export { build, dev, preview } from 'astro';
